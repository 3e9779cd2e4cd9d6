import { useLocale, useTranslations } from 'next-intl'
import { Phrases } from '@/components/ui/Phrases'
import { news } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import { lookedBackOn } from '@/lib/pages/news'
import { inLanguage, paths } from '@/lib/pages/paths'

const shown = 3

/** The latest articles as rows: when, and what. */
export function LatestNews() {
  const t = useTranslations('home')
  const locale = useLocale()
  const entries = news(locale).slice(0, shown)
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="news" className="page-width pt-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="news" className="text-section">
          {t('latest')}
        </h2>
        <a
          href={inLanguage(locale, paths.news)}
          className="inline-flex min-h-11 items-center font-bold text-link hover:underline"
        >
          {t('all_news')}
        </a>
      </div>
      <ul className="mt-2 border-t-3 border-ink">
        {entries.map((entry) => {
          const { id, facts, words, wordsLocale } = entry
          return (
            <li
              key={id}
              className="relative grid gap-x-6 border-b border-line py-3 md:grid-cols-[16rem_1fr] md:items-baseline md:py-4"
            >
              <p className="text-sm text-quiet">
                {lookedBackOn(locale, entry) ?? (
                  <time dateTime={facts.published}>{formatDate(locale, facts.published)}</time>
                )}
              </p>
              <h3 lang={languageTags[wordsLocale]} className="md:text-xl">
                <a
                  href={inLanguage(locale, paths.article(id))}
                  className="after:absolute after:inset-0 after:content-[''] hover:underline"
                >
                  <Phrases locale={wordsLocale} text={words.title} />
                </a>
              </h3>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
