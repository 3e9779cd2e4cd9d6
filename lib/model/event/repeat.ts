import { addDaysTo } from '../../base/zone'
import type { When } from '../schema/when'

export type Occurrence = Extract<When, { occurrences: unknown }>['occurrences'][number]

type Pattern = Extract<When, { repeat: unknown }>['repeat']

/** Weekday numbers of `Date.getUTCDay`. */
const weekdayNumbers = {
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
} as const satisfies Record<Pattern['every'], number>

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/**
 * Writes a weekly pattern out as occurrences, each named by its day so that its calendar UID stays
 * the same when the pattern grows or shrinks. An end at or before the start is on the next date.
 */
export function expandRepeat(pattern: Pattern): { occurrences: Occurrence[] } {
  const wait = (weekdayNumbers[pattern.every] - weekdayOf(pattern.from) + 7) % 7
  const occurrences: Occurrence[] = []
  for (let day = addDaysTo(pattern.from, wait); day <= pattern.until; day = addDaysTo(day, 7)) {
    const start = `${day}T${pattern.start}`
    occurrences.push({ id: day, start, end: endOf(day, pattern) })
  }
  return { occurrences }
}

function endOf(day: string, { start, end }: Pattern): string {
  if (end === 'unknown') return end
  return `${end > start ? day : addDaysTo(day, 1)}T${end}`
}

/** Occurrences in the order in which they begin. */
export function inOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences.toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)))
}
