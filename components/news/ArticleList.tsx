import { useLocale, useTranslations } from 'next-intl'
import { Phrases } from '@/components/ui/Phrases'
import type { NewsEntry } from '@/lib/content'
import { languageTags } from '@/lib/i18n/locales'
import { inLanguage, paths } from '@/lib/site/paths'
import { formatPartialDate } from '@/lib/time/format'

/** Articles in a list, each with the date of what it reports. */
export function ArticleList({ entries, level }: { entries: readonly NewsEntry[]; level: 2 | 3 }) {
  const t = useTranslations()
  const locale = useLocale()
  const Heading = `h${level}` as const
  return (
    <ul className="border-b border-line">
      {entries.map(({ id, facts, words, wordsLocale }) => (
        <li
          key={id}
          className="grid gap-x-6 gap-y-1 border-t border-line py-5 md:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <p className="text-sm text-quiet">
            <time dateTime={facts.subject_date}>
              {formatPartialDate(locale, facts.subject_date)}
            </time>
            <span className="block">{t(`news_kind.${facts.kind}`)}</span>
          </p>
          <div>
            <Heading lang={languageTags[wordsLocale]} className="text-lg md:text-xl">
              <a href={inLanguage(locale, paths.article(id))} className="hover:underline">
                <Phrases locale={wordsLocale} text={words.title} />
              </a>
            </Heading>
            <p lang={languageTags[wordsLocale]} className="max-w-measure text-quiet">
              {words.summary}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
