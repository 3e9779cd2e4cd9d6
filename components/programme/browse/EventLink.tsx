import { useLocale } from 'next-intl'
import type { EventEntry } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'

/** The title of an event as a link; its language is named only where it is another than the page's. */
export function EventLink({ entry }: { entry: EventEntry }) {
  const locale = useLocale()
  const { facts, words, wordsLocale } = entry
  return (
    <a
      href={inLanguage(locale, paths.event(facts.edition, entry.id))}
      lang={wordsLocale === locale ? undefined : languageTags[wordsLocale]}
    >
      {words.title}
    </a>
  )
}
