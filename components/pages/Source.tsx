import { useLocale, useTranslations } from 'next-intl'
import { source } from '@/lib/content'
import { formatPartialDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'

/** A citation inside a text: publisher and date, linked to the entry on the page of sources. */
export function Source({ id }: { id: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const { publisher, lang, date } = source(id)
  return (
    <cite className="text-sm text-quiet not-italic">
      [
      <a href={inLanguage(locale, paths.source(id))} className="underline">
        <span lang={languageTags[lang]}>{publisher}</span>
        {' · '}
        {date === 'unknown' ? t('sources.date_unknown') : formatPartialDate(locale, date)}
      </a>
      ]
    </cite>
  )
}
