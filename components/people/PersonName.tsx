import { useLocale, useTranslations } from 'next-intl'
import { organisation } from '@/lib/content'
import { formatPartialDate } from '@/lib/language/date-format'
import { listJoin } from '@/lib/language/text'
import type { PersonFacts } from '@/lib/model/schema/person'

/** The name as the person writes it and how it is read, where the page's language writes it otherwise. */
export function OriginalName({ person: { name, original } }: { person: PersonFacts }) {
  const locale = useLocale()
  if (original.text === name[locale]) return null
  return (
    <>
      <span lang={original.language}>{original.text}</span>
      {original.reading !== undefined && ` · ${original.reading}`}
    </>
  )
}

/** The title with the date at which it was held, and the organisation. */
export function PersonTitle({ person: { title, organisation: of } }: { person: PersonFacts }) {
  const t = useTranslations('person')
  const locale = useLocale()
  const parts = [
    ...(title === 'unknown'
      ? []
      : [
          t('as_of', {
            title: title.text[locale],
            date: formatPartialDate(locale, title.as_of),
          }),
        ]),
    ...(of === undefined ? [] : [organisation(of).name[locale]]),
  ]
  return listJoin(locale, parts)
}
