import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/language/date-format'
import type { NewsFacts } from '@/lib/model/schema/news'

/** What was wrong in an article and what is right, above its text, the latest first (J10.1). */
export function Corrections({ facts: { corrections = [] } }: { facts: NewsFacts }) {
  const t = useTranslations('news')
  const locale = useLocale()
  if (corrections.length === 0) return null
  const latestFirst = [...corrections].sort((a, b) => (a.date < b.date ? 1 : -1))
  return (
    <section aria-labelledby="corrections" className="mb-8 max-w-measure">
      <h2 id="corrections" className="mb-4 text-section">
        {t('corrections')}
      </h2>
      {latestFirst.map(({ date, wrong, right }) => (
        <div
          key={`${date} ${wrong.zh}`}
          className="border-s-4 border-flag-yellow bg-sand px-4 py-3"
        >
          <p className="font-bold">
            <time dateTime={date}>{t('corrected', { date: formatDate(locale, date) })}</time>
          </p>
          <p>{t('wrong', { text: wrong[locale] })}</p>
          <p>{t('right', { text: right[locale] })}</p>
        </div>
      ))}
    </section>
  )
}
