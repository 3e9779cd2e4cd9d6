import type { FilterPart, Verdict } from '@/lib/lists/filter'
import type { ListRow } from './page-rows'

/** What a filter makes of the rows; the numbers are of items, of which one may have several rows. */
export interface Outcome<Name extends string> {
  /** Elements of the rows that are shown. */
  elements: ReadonlySet<HTMLElement>
  shown: number
  /** How many more there would be without one part of the filter. */
  without: [part: FilterPart<Name>, items: number][]
  /** How many more of those that pass a test there would be without that part. */
  more: (part: FilterPart<Name>, test: (row: ListRow<Name>) => boolean) => number
}

export function outcomeOf<Name extends string>(
  rows: readonly ListRow<Name>[],
  judge: (row: ListRow<Name>) => Verdict<Name>,
): Outcome<Name> {
  const judged = rows.map((row) => ({ row, ...judge(row) }))
  const visible = judged.filter(({ isShown }) => isShown)
  const shown = new Set(visible.map(({ row }) => row.id))
  const excluding = new Set(judged.flatMap(({ excludedBy = [] }) => excludedBy))
  const more: Outcome<Name>['more'] = (part, test) => {
    const excluded = judged.filter(({ excludedBy }) => excludedBy === part)
    const others = excluded.filter(({ row }) => !shown.has(row.id) && test(row))
    return new Set(others.map(({ row }) => row.id)).size
  }
  return {
    elements: new Set(visible.map(({ row }) => row.element)),
    shown: shown.size,
    without: [...excluding].map((part) => [part, more(part, () => true)]),
    more,
  }
}
