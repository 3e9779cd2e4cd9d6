import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/language/money-format'
import { listJoin } from '@/lib/language/text'
import type { Bar } from '@/lib/lists/projects/overview'

/** A sum of announced total investment, and what is not in it. */
export function InvestmentWords({ bar: { investment, unstated } }: { bar: Bar }) {
  const t = useTranslations()
  const locale = useLocale()
  const { value, counted, lowerBounds, undisclosed, estimated } = investment
  const amount = formatMoney(locale, { value, currency: 'CNY' })
  const missing = [
    { count: undisclosed, words: t('project_overview.undisclosed', { count: undisclosed }) },
    { count: estimated, words: t('project_overview.estimated', { count: estimated }) },
    { count: unstated, words: t('project_overview.unstated', { count: unstated }) },
  ].filter(({ count }) => count > 0)
  return (
    <>
      {counted > 0 && (
        <data value={value}>
          {lowerBounds === 0 ? amount : t('project_overview.at_least', { amount })}
        </data>
      )}
      {missing.length > 0 && (
        <small>
          {listJoin(
            locale,
            missing.map(({ words }) => words),
          )}
        </small>
      )}
    </>
  )
}
