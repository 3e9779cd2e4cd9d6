import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/language/date-format'
import type { NewsFacts } from '@/lib/model/schema/news'

/** Where and when an article was written. */
export function Dateline({ facts: { dateline } }: { facts: NewsFacts }) {
  const t = useTranslations('news')
  const locale = useLocale()
  if (dateline === undefined) return null
  const { place, date } = dateline
  return (
    <p className="mb-4 font-bold">
      {t('dateline', { place: place[locale], date: formatDate(locale, date) })}
    </p>
  )
}
