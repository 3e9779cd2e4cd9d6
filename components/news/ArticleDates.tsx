import { useLocale, useTranslations } from 'next-intl'
import type { NewsFacts } from '@/lib/content/schema/news'
import { formatDate, formatPartialDate } from '@/lib/time/format'

/** Kind of article, the true day of publication, and the date of what it reports. */
export function ArticleDates({ facts }: { facts: NewsFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-quiet">
      <span>{t(`news_kind.${facts.kind}`)}</span>
      <time dateTime={facts.published}>
        {t('news.published', { date: formatDate(locale, facts.published) })}
      </time>
      <time dateTime={facts.subject_date}>
        {t('news.subject', { date: formatPartialDate(locale, facts.subject_date) })}
      </time>
    </p>
  )
}
