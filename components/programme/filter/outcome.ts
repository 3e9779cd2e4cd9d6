import { type Filter, type FilterPart, hasAccess, judge } from '@/lib/programme/filter'
import type { Row } from './page-rows'

/** What a filter makes of the rows; the numbers are of events, not of their sessions. */
export interface Outcome {
  isShown: boolean[]
  shown: number
  /** How many more there would be without one part of the filter. */
  without: [part: FilterPart, events: number][]
  /** How many fit but for a price that is not announced (T16). */
  priceUnknown: number
  /** How many fit but for access that is not confirmed. */
  accessUnknown: number
}

/** @param unknownPrice place of the unknown price in the form */
export function outcomeOf(rows: readonly Row[], filter: Filter, unknownPrice: number): Outcome {
  const verdicts = rows.map((row) => judge(row, filter))
  const eventsOf = (test: (row: Row, at: number) => boolean | undefined) =>
    new Set(rows.filter(test).map(({ id }) => id))
  const shown = eventsOf((_, at) => verdicts[at]?.isShown)
  const more = (part: FilterPart, test: (row: Row) => boolean = () => true) =>
    [...eventsOf((row, at) => verdicts[at]?.keptOutBy.includes(part) && test(row))].filter(
      (id) => !shown.has(id),
    ).length
  const parts = new Set(verdicts.flatMap(({ keptOutBy }) => keptOutBy))
  return {
    isShown: verdicts.map(({ isShown }) => isShown),
    shown: shown.size,
    without: [...parts].map((part) => [part, more(part)]),
    priceUnknown: more('price', ({ values }) => values.price.includes(unknownPrice)),
    accessUnknown: more('access', (row) => hasAccess(row, filter.values.access, true)),
  }
}
