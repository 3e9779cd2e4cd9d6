import type { BuildStep } from '../../lib/build/build'
import { type BuildCost, stepNames } from './builds'
import type { FilterTime } from './filter-time'
import type { Cost } from './measure'
import type { KindSizes, Spread } from './sizes'

type Cells = readonly (string | number)[]

/** Columns of equal width, the first to the left, the others to the right. */
function table(rows: readonly Cells[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  )
  const line = (row: Cells) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width)
      })
      .join('  ')
  return rows.map(line).join('\n')
}

const costCell = ({ seconds, processor, memory }: Cost) =>
  `${seconds.toFixed(1)} s (${processor.toFixed(0)} s) ${memory} MB`

/** The steps follow each other, so their times add up and their memory does not. */
function whole({ cold }: BuildCost): Cost {
  const costs = Object.values(cold)
  return {
    seconds: costs.reduce((sum, cost) => sum + cost.seconds, 0),
    processor: costs.reduce((sum, cost) => sum + cost.processor, 0),
    memory: Math.max(...costs.map((cost) => cost.memory)),
  }
}

/** Seconds, in brackets those of processor time, and peak memory of every step. */
export function buildTable(builds: readonly BuildCost[]): string {
  const header = ['', ...builds.map(({ events }) => `${events} events`)]
  const stepRows = Object.entries(stepNames).map(([step, name]) => [
    name,
    ...builds.map(({ cold }) => costCell(cold[step as BuildStep])),
  ])
  return table([
    header,
    ['content files', ...builds.map(({ contentFiles }) => contentFiles)],
    ['pages', ...builds.map(({ pages }) => pages)],
    ...stepRows,
    ['whole build', ...builds.map((build) => costCell(whole(build)))],
    ['again, unchanged', ...builds.map(({ warm }) => costCell(warm))],
  ])
}

const spreadCell = ({ p50, p95, max }: Spread) => `${p50} ${p95} ${max}`

/** Bytes after gzip: p50, p95 and max. */
export const sizeTable = (sizes: readonly KindSizes[]) =>
  table([
    ['kind of page', 'language', 'pages', 'HTML p50 p95 max', 'script', 'CSS'],
    ...sizes.map(({ kind, locale, pages, html, script, css }) => [
      kind,
      locale,
      pages,
      ...[html, script, css].map(spreadCell),
    ]),
  ])

export const filterLine = ({ rows, filter, withLayout }: FilterTime) =>
  `filter: ${rows} rows, CPU slowed four times: ${filter.toFixed(1)} ms, ${withLayout.toFixed(1)} ms with layout`
