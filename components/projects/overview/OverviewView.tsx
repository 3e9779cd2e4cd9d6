import { useLocale, useTranslations } from 'next-intl'
import { DataPermalink } from '@/components/open-data/DataPermalink'
import { largestOf, percentOf } from '@/lib/base/decimal'
import { type ProjectEntry, projects } from '@/lib/content'
import { formatPartialDate } from '@/lib/language/date-format'
import { formatMoney } from '@/lib/language/money-format'
import { listJoin } from '@/lib/language/text'
import { projectFacets } from '@/lib/lists/projects/facets'
import { type Bar, barOf, barsBy, type Dimension, dimensions } from '@/lib/lists/projects/overview'
import type { PageInfo } from '@/lib/pages/page'
import { ProjectViewLinks } from '../list/ProjectViewLinks'
import './overview.css'

/** The signed projects of a year in pictures, each with its numbers in the same place. */
export function OverviewView({ info, year }: { info: PageInfo; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const signed = projects(locale, year).filter(({ facts }) => facts.type === 'signed')
  return (
    <div className="page-width">
      <ProjectViewLinks year={year} path={info.path} />
      <div className="mt-6 grid max-w-measure gap-3 border-s-4 border-flag-yellow ps-4">
        <p>{t('project_overview.signed_only', { count: signed.length })}</p>
        <p>{t('project_overview.how')}</p>
        <p>{t('projects.announcement_project')}</p>
      </div>
      <DataPermalink year={year} />
      {dimensions.map((dimension) => (
        <Bars key={dimension} dimension={dimension} entries={signed} />
      ))}
    </div>
  )
}

/**
 * Signed projects by one dimension, as a table of which each value has a bar: the number of
 * projects, and apart from it, on a scale of its own, their announced total investment.
 */
function Bars({ dimension, entries }: { dimension: Dimension; entries: readonly ProjectEntry[] }) {
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

/** The name of a bar: a sector, a country or region, a stage, or a month. */
function ValueName({ dimension, value }: { dimension: Dimension; value: string }) {
  const t = useTranslations()
  const locale = useLocale()
  if (value === 'unknown') return t(`project_overview.unknown.${dimension}`)
  if (dimension === 'month') return formatPartialDate(locale, value)
  return projectFacets.word(locale, dimension, value)
}

/** A sum of announced total investment, and how many projects it leaves out. */
function InvestmentWords({ bar: { investment, unstated } }: { bar: Bar }) {
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

/**
 * A bar from 0 to a share of the longest; decoration, because the value is printed beside it. It takes
 * the colour of the text, so that it shows in dark mode, on paper and in forced colours.
 *
 * @param percent of the longest, as a decimal
 */
function BarPicture({ percent }: { percent: string }) {
  return (
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width={percent} height="1" fill="currentColor" />
    </svg>
  )
}
