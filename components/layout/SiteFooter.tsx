import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Mark } from '@/components/flags/FlagPictures'
import { DisplayChoices } from '@/components/preferences/ReaderPreferences'
import { Phrases } from '@/components/ui/Phrases'
import { scripts } from '@/components/ui/scripts'
import { withOffset } from '@/lib/base/zone'
import { site } from '@/lib/content'
import { formatDateTime } from '@/lib/language/date-format'
import { languageTags, sourceLocale } from '@/lib/language/locales'
import { labelled } from '@/lib/language/text'
import { filings } from '@/lib/pages/contact/filings'
import { mailTo } from '@/lib/pages/contact/mail'
import { footerNavigation } from '@/lib/pages/navigation'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'

export function SiteFooter({ page }: { page: PageInfo }) {
  const t = useTranslations()
  const locale = useLocale()
  const settings = site()
  const organiser = settings.organiser === '' ? undefined : settings.organiser[locale]
  return (
    <footer className="mt-16 bg-sea py-5 text-sm text-foam lg:py-10">
      <div className="page-width grid gap-2">
        <p className="flex items-center gap-3 text-base leading-snug font-bold [word-break:keep-all]">
          <Mark className="h-10 w-auto flex-none" />
          <span>
            <Phrases locale={locale} text={t('layout.place', { name: settings.name[locale] })} />
          </span>
        </p>
        <nav aria-label={t('layout.more')}>
          <ul className="flex flex-wrap gap-x-6 sm:gap-x-7">
            {footerNavigation(locale).map(({ name, path }) => (
              <li key={path}>
                <a href={inLanguage(locale, path)} className="flex min-h-11 items-center underline">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <DisplayChoices />
        <div className="grid gap-1 sm:flex sm:flex-wrap sm:gap-x-7">
          <p>
            <time dateTime={withOffset(page.updated)}>
              {t('layout.last_changed', { date: formatDateTime(locale, page.updated) })}
            </time>
          </p>
          <PrintLines path={page.path} />
          <ReportError path={page.path} />
          {organiser !== undefined && (
            <p>
              {labelled(locale, t('layout.organiser'), organiser)}
              <span className="ms-6">{t('layout.copyright', { organiser })}</span>
            </p>
          )}
          <Filings />
        </div>
      </div>
    </footer>
  )
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'print-date': ComponentProps<'p'>
    }
  }
}

/** Lines for print only: the address of the page and, if scripts run, the day of printing. */
function PrintLines({ path }: { path: string }) {
  const t = useTranslations('layout')
  const locale = useLocale()
  return (
    <div className="hidden print:block">
      <p lang="en">{absolute(inLanguage(locale, path))}</p>
      <print-date>{t('printed')} </print-date>
      <script type="module" src={scripts['print-date.element']} />
    </div>
  )
}

/** What Chinese rules ask a site to show of its registration; nothing before it is registered. */
function Filings() {
  const t = useTranslations('layout')
  const shown = filings()
  if (shown.length === 0) return null
  return (
    <dl className="flex flex-wrap gap-x-6">
      {shown.map(({ name, number, address }) => (
        <div key={name} className="flex gap-2">
          <dt>{t(name)}</dt>
          <dd lang={languageTags[sourceLocale]}>
            {address === undefined ? (
              number
            ) : (
              <a href={address} className="underline">
                {number}
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A prefilled mail that names page and language; nothing if no address is known. */
function ReportError({ path }: { path: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const { email } = site().contact.general
  if (email === '') return null
  const own = inLanguage(locale, path)
  const subject = t('layout.report_error_subject', { path: own, locale })
  const lines = ['', '', t('contact.mail_page', { url: absolute(own) })]
  return (
    <p className="print:hidden">
      <a href={mailTo(email, subject, lines)} className="underline">
        {t('layout.report_error')}
      </a>
    </p>
  )
}
