import { useLocale, useTranslations } from 'next-intl'
import { largestOf, percentOf } from '@/lib/base/decimal'
import type { ProjectEntry } from '@/lib/content'
import { formatMoney } from '@/lib/language/money-format'
import { barOf, barsBy, type Dimension } from '@/lib/lists/projects/overview'
import { BarPicture } from './BarPicture'
import { InvestmentWords } from './InvestmentWords'
import { ValueName } from './ValueName'

/**
 * Signed projects by one dimension, as a table of which each value has a bar: the number of
 * projects, and apart from it, on a scale of its own, their announced total investment.
 */
export function Bars({
  dimension,
  entries,
}: {
  dimension: Dimension
  entries: readonly ProjectEntry[]
}) {
  const t = useTranslations()
  const locale = useLocale()
  const bars = barsBy(dimension, entries)
  const all = barOf(entries)
  const most = largestOf(bars.map(({ projects }) => String(projects)))
  const largest = largestOf(bars.map(({ investment }) => investment.value))
  const isTwice = bars.reduce((sum, { projects }) => sum + projects, 0) > all.projects
  return (
    <section aria-labelledby={dimension} className="mt-14">
      <h2 id={dimension} className="mb-2 text-section">
        {t(`project_overview.${dimension}`)}
      </h2>
      <p className="mb-4 text-sm text-quiet">
        {t('project_overview.scale', {
          most: Number(most),
          sum: formatMoney(locale, { value: largest, currency: 'CNY' }),
        })}
      </p>
      <table className="bars" aria-labelledby={dimension}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('project_overview.projects')}</th>
            <th scope="col">{t('project_overview.investment')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.value} data-value={bar.value}>
              <th scope="row">
                <ValueName dimension={dimension} value={bar.value} />
              </th>
              <td>
                <data value={bar.projects}>{bar.projects}</data>
                <BarPicture percent={percentOf(String(bar.projects), most)} />
              </td>
              <td>
                <InvestmentWords bar={bar} />
                <BarPicture percent={percentOf(bar.investment.value, largest)} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('project_overview.all')}</th>
            <td>
              <data value={all.projects}>{all.projects}</data>
            </td>
            <td>
              <InvestmentWords bar={all} />
            </td>
          </tr>
        </tfoot>
      </table>
      {isTwice && (
        <p className="mt-3 max-w-measure text-sm text-quiet">{t('project_overview.twice')}</p>
      )}
    </section>
  )
}
