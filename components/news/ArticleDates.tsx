import { useLocale, useTranslations } from 'next-intl'
import { dayOf, withOffset } from '@/lib/base/zone'
import { formatDate, formatPartialDate } from '@/lib/language/date-format'
import type { NewsFacts } from '@/lib/model/schema/news'
import { issuerName } from '@/lib/pages/issuer'

/** Kind of article and who answers for it, the true day of publication, the last change, and the date of what it reports (J2). */
export function ArticleDates({ facts }: { facts: NewsFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { kind, issuer, byline, publish_at, published, updated, subject_date } = facts
  return (
    <div className="text-sm text-quiet">
      <p className="flex flex-wrap gap-x-4">
        <span>{t(`news_kind.${kind}`)}</span>
        <span>{t('news.issuer', { name: issuerName(locale, issuer) })}</span>
        {byline !== undefined && <span>{t('news.byline', { name: byline[locale] })}</span>}
      </p>
      <p className="flex flex-wrap gap-x-4">
        <time dateTime={publish_at === undefined ? published : withOffset(publish_at)}>
          {t('news.published', { date: formatDate(locale, published) })}
        </time>
        <time dateTime={withOffset(updated)}>
          {t('news.updated', { date: formatDate(locale, dayOf(updated)) })}
        </time>
        <time dateTime={subject_date}>
          {t('news.subject', { date: formatPartialDate(locale, subject_date) })}
        </time>
      </p>
    </div>
  )
}
