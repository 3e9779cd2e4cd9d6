import { useLocale, useTranslations } from 'next-intl'
import { Phrases } from '@/components/ui/Phrases'
import type { NewsEntry } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import { lookedBackOn } from '@/lib/pages/news'
import { inLanguage, paths } from '@/lib/pages/paths'

/** Articles in a list, each with the day of its publication, or with the edition that it looks back on. */
export function ArticleList({ entries, level }: { entries: readonly NewsEntry[]; level: 2 | 3 }) {
  const t = useTranslations()
  const locale = useLocale()
  const Heading = `h${level}` as const
  return (
    <ul className="@container border-b border-line">
      {entries.map((entry) => {
        const { id, facts, words, wordsLocale } = entry
        return (
          <li key={id} className="border-t border-line py-5 @2xl:py-6">
            <p className="flex flex-wrap gap-x-4 text-sm text-quiet">
              <span>{t(`news_kind.${facts.kind}`)}</span>
              {lookedBackOn(locale, entry) ?? (
                <time dateTime={facts.published}>{formatDate(locale, facts.published)}</time>
              )}
            </p>
            <Heading
              lang={languageTags[wordsLocale]}
              className="mt-1 mb-1.5 text-lg leading-snug @2xl:text-xl"
            >
              <a href={inLanguage(locale, paths.article(id))} className="hover:underline">
                <Phrases locale={wordsLocale} text={words.title} />
              </a>
            </Heading>
            <p lang={languageTags[wordsLocale]} className="max-w-measure text-quiet">
              {words.summary}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
