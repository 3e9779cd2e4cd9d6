import { useLocale, useTranslations } from 'next-intl'
import { DisplayChoices } from '@/components/preferences/DisplayChoices'
import { site } from '@/lib/content'
import { furtherNavigation } from '@/lib/site/navigation'
import type { PageInfo } from '@/lib/site/page-info'
import { inLanguage } from '@/lib/site/paths'
import { formatDateTime } from '@/lib/time/format'
import { withOffset } from '@/lib/time/zone'
import { PrintLines } from './PrintLines'
import { ReportError } from './ReportError'

export function SiteFooter({ page }: { page: PageInfo }) {
  const t = useTranslations()
  const locale = useLocale()
  const settings = site()
  const marks = [
    {
      label: t('layout.organiser'),
      value: settings.organiser === '' ? '' : settings.organiser[locale],
    },
    { label: t('layout.icp'), value: settings.icp_number },
    { label: t('layout.public_security'), value: settings.public_security_number },
  ]
  return (
    <footer className="mt-20 border-t border-line py-10 text-sm">
      <div className="page-width grid gap-8">
        <nav aria-label={t('layout.more')}>
          <ul className="-mx-2 flex flex-wrap">
            {furtherNavigation(locale).map((item) => (
              <li key={item.path}>
                <a
                  href={inLanguage(locale, item.path)}
                  className="inline-block px-2 py-2 hover:underline"
                >
                  {item.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <DisplayChoices />
        <div className="grid gap-2 text-quiet">
          <p>
            <time dateTime={withOffset(page.updated)}>
              {t('layout.last_changed', { date: formatDateTime(locale, page.updated) })}
            </time>
          </p>
          <PrintLines path={page.path} />
          <p className="print:hidden">
            <ReportError path={page.path} />
          </p>
          <dl className="flex flex-wrap gap-x-6 gap-y-1">
            {marks.map(({ label, value }) => (
              <div key={label} className="flex gap-2">
                <dt>{label}</dt>
                <dd>{value === '' ? t('layout.to_be_provided') : value}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </footer>
  )
}
