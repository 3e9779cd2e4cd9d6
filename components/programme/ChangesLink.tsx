import { useLocale, useTranslations } from 'next-intl'
import { events } from '@/lib/content'
import { changesOf } from '@/lib/model/event/changes'
import { inLanguage, paths } from '@/lib/pages/paths'

/** The way to what has changed, with the number of changes. */
export function ChangesLink({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const { length: count } = changesOf(events(locale, year))
  return (
    <p className="print:hidden">
      <a
        href={inLanguage(locale, paths.changes(year))}
        className="inline-block py-1 text-link underline"
      >
        {t('changes.link', { count })}
      </a>
    </p>
  )
}
