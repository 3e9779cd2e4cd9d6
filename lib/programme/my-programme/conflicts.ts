import { type Place, shortestMinutes } from './travel'

const minute = 60_000

/**
 * How long an item may last whose end is not known. Only for "may overlap", and the page says that
 * it is assumed.
 */
export const longestUnknownHours = 4

/** What is to take place at a known time; instants in milliseconds. */
export interface TimedItem {
  id: string
  start: number
  /** Undefined where not known. */
  end: number | undefined
  /** Empty where not known, and online. */
  places: readonly Place[]
}

export type Conflict =
  | { kind: 'overlaps' | 'mayOverlap'; first: string; second: string }
  | { kind: 'transfer'; first: string; second: string; needs: number; has: number }

const latestEnd = ({ start, end }: TimedItem) => end ?? start + longestUnknownHours * 60 * minute

/** Of two items the one that begins first; the ids decide where both begin at once. */
export function byStart(a: TimedItem, b: TimedItem): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1)
}

/** How two items stand in each other's way, the earlier first; undefined where they do not. */
export function conflictOf(first: TimedItem, second: TimedItem): Conflict | undefined {
  const pair = { first: first.id, second: second.id }
  const isTogether = second.start === first.start
  if (isTogether || (first.end !== undefined && second.start < first.end))
    return { kind: 'overlaps', ...pair }
  if (second.start < latestEnd(first)) return { kind: 'mayOverlap', ...pair }
  if (first.end === undefined) return undefined
  const needs = shortestMinutes(first.places, second.places)
  const has = (second.start - first.end) / minute
  return needs !== undefined && needs > has ? { kind: 'transfer', ...pair, needs, has } : undefined
}

/** Every two items that overlap, may overlap, or lie too far apart for the time between. */
export function conflictsOf(items: readonly TimedItem[]): Conflict[] {
  const sorted = [...items].sort(byStart)
  return sorted.flatMap((first, at) =>
    sorted
      .slice(at + 1)
      .map((second) => conflictOf(first, second))
      .filter((conflict) => conflict !== undefined),
  )
}
