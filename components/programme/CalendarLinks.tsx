import { useLocale, useTranslations } from 'next-intl'
import { inLanguage, paths } from '@/lib/pages/paths'

/** A calendar file to take along, what a copy does not do, and the way to a subscription. */
export function CalendarLinks({
  year,
  path,
  label,
  note,
}: {
  year: number
  /** Address of the file without its language. */
  path: string
  label: string
  note: string
}) {
  const t = useTranslations('calendar')
  const locale = useLocale()
  return (
    <div className="mt-8 max-w-measure print:hidden">
      <a
        href={inLanguage(locale, path)}
        className="mb-1 inline-block border-2 border-ink px-4 py-2.5 font-bold hover:bg-sand"
      >
        {label}
      </a>
      <p className="text-sm text-quiet">{note}</p>
      <p>
        <a
          href={inLanguage(locale, paths.subscribe(year))}
          className="inline-block py-1 text-link underline"
        >
          {t('subscribe')}
        </a>
      </p>
      <p className="text-sm text-quiet">{t('in_app')}</p>
    </div>
  )
}
