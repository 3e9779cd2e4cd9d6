import { useLocale, useTranslations } from 'next-intl'
import { Flag } from '@/components/flags/FlagPictures'
import { Phrases } from '@/components/ui/Phrases'
import type { NewsEntry } from '@/lib/content'
import { newsFlags } from '@/lib/flags/meanings'
import {
  formatDate,
  formatMonth,
  formatNumeral,
  formatPartialDate,
} from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'

/** Articles in a list, each with its true publication and the date of what it reports. */
export function ArticleList({ entries, level }: { entries: readonly NewsEntry[]; level: 2 | 3 }) {
  const t = useTranslations()
  const locale = useLocale()
  const Heading = `h${level}` as const
  return (
    <ul className="@container border-b border-line">
      {entries.map(({ id, facts, words, wordsLocale }) => (
        <li
          key={id}
          className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-5 border-t border-line py-5 @2xl:grid-cols-[14rem_minmax(0,1fr)] @2xl:items-center @2xl:gap-x-7 @2xl:py-6"
        >
          <div className="grid content-start gap-3 @2xl:grid-cols-[minmax(0,1fr)_3.5rem] @2xl:items-center">
            <SubjectDate date={facts.subject_date} />
            <Flag letter={newsFlags[facts.kind]} className="size-9 @2xl:size-14" />
          </div>
          <div>
            <p className="flex flex-wrap gap-x-4 text-sm text-quiet">
              <span>{t(`news_kind.${facts.kind}`)}</span>
              <time dateTime={facts.published}>
                {t('news.published', { date: formatDate(locale, facts.published) })}
              </time>
            </p>
            <Heading lang={languageTags[wordsLocale]} className="text-lg @2xl:text-xl">
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

const wholeDate = 'yyyy-mm-dd'.length

/** The date of what an article reports: its day as a large numeral, where the day is known. */
function SubjectDate({ date }: { date: string }) {
  const locale = useLocale()
  if (date.length < wholeDate)
    return (
      <time dateTime={date} className="font-bold">
        {formatPartialDate(locale, date)}
      </time>
    )
  return (
    <time dateTime={date}>
      <span className="block numeral">{formatNumeral(date, date)}</span>
      <span className="text-sm text-quiet">{formatMonth(locale, date.slice(0, 7))}</span>
    </time>
  )
}
