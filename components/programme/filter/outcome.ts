import { type Filter, type FilterPart, hasAccess, judge, plainText } from '@/lib/programme/filter'
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
  const words = plainText(filter.text)
  const verdicts = rows.map((row) => judge(row, filter, words))
  const isShown = verdicts.map((verdict) => verdict.isShown)
  const shown = new Set(rows.filter((_, at) => isShown[at]).map(({ id }) => id))
  const keptOut = new Set(verdicts.flatMap(({ keptOutBy }) => keptOutBy))
  const more = (part: FilterPart, test: (row: Row) => boolean = () => true) => {
    const kept = rows.filter((_, at) => verdicts[at]?.keptOutBy.includes(part))
    return new Set(kept.filter((row) => test(row) && !shown.has(row.id)).map(({ id }) => id)).size
  }
  return {
    isShown,
    shown: shown.size,
    without: [...keptOut].map((part) => [part, more(part)]),
    priceUnknown: more('price', ({ values }) => values.price.includes(unknownPrice)),
    accessUnknown: more('access', (row) => hasAccess(row, filter.values.access, true)),
  }
}
