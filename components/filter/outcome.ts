import type { FilterPart, Verdict } from '@/lib/lists/filter'
import type { ListRow } from './page-rows'

/** What a filter makes of the rows; the numbers are of items, of which one may have several rows. */
export interface Outcome<Name extends string, Row extends ListRow> {
  isShown: boolean[]
  shown: number
  /** How many more there would be without one part of the filter. */
  without: [part: FilterPart<Name>, items: number][]
  /** How many more of those that pass a test there would be without that part. */
  more: (part: FilterPart<Name>, test: (row: Row) => boolean) => number
}

export function outcomeOf<Name extends string, Row extends ListRow>(
  rows: readonly Row[],
  judge: (row: Row) => Verdict<Name>,
): Outcome<Name, Row> {
  const verdicts = rows.map(judge)
  const isShown = verdicts.map((verdict) => verdict.isShown)
  const shown = new Set(rows.filter((_, at) => isShown[at]).map(({ id }) => id))
  const keptOut = new Set(verdicts.flatMap(({ keptOutBy }) => keptOutBy))
  const more = (part: FilterPart<Name>, test: (row: Row) => boolean = () => true) => {
    const kept = rows.filter((_, at) => verdicts[at]?.keptOutBy.includes(part))
    return new Set(kept.filter((row) => test(row) && !shown.has(row.id)).map(({ id }) => id)).size
  }
  return {
    isShown,
    shown: shown.size,
    without: [...keptOut].map((part) => [part, more(part)]),
    more,
  }
}
