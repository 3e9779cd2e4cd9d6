import { memoOf } from '../../base/memo'
import { addDaysTo, dayOf } from '../../base/zone'
import type { EventFacts } from '../schema/event'
import type { When } from '../schema/when'

export type TimedWhen = Extract<When, { start: string }>
export type AllDay = Extract<When, { date: string }>
export type Run = Extract<When, { from: string }>
export type Occurrences = Extract<When, { occurrences: unknown }>
export type Repeat = Extract<When, { repeat: unknown }>
export type MonthKnown = Extract<When, { precision: 'month' }>
export type YearKnown = Extract<When, { precision: 'year' }>
export type ToBeAnnounced = Extract<When, { precision: 'tba' }>

/** The shapes of a date, each under its name, with `repeat` expanded to occurrences. */
export type NamedWhen =
  | { shape: 'timed'; when: TimedWhen }
  | { shape: 'allDay'; when: AllDay }
  | { shape: 'run'; when: Run }
  | { shape: 'occurrences'; when: { occurrences: Occurrence[] } }
  | { shape: 'month'; when: MonthKnown }
  | { shape: 'year'; when: YearKnown }
  | { shape: 'tba'; when: ToBeAnnounced }

export type WhenShape = NamedWhen['shape']

/** Names the shape of a `when`; no other code looks at its keys. */
export function nameShape(when: When): NamedWhen {
  if ('start' in when) return { shape: 'timed', when }
  if ('date' in when) return { shape: 'allDay', when }
  if ('from' in when) return { shape: 'run', when }
  if ('occurrences' in when) return { shape: 'occurrences', when }
  if ('repeat' in when) return { shape: 'occurrences', when: expandRepeat(when.repeat) }
  if (when.precision === 'month') return { shape: 'month', when }
  if (when.precision === 'year') return { shape: 'year', when }
  return { shape: 'tba', when }
}

/** One function for each shape, given that shape's own type. */
export type ByShape<Result> = {
  [Name in WhenShape]: (when: Extract<NamedWhen, { shape: Name }>['when']) => Result
}

/** Applies the function of the shape that a `when` has. */
export function byShape<Result>(when: When, table: ByShape<Result>): Result {
  const named = nameShape(when)
  // The compiler cannot see that the name and the value of one shape belong together.
  const apply = table[named.shape] as (value: typeof named.when) => Result
  return apply(named.when)
}

/** First and last day, both inclusive, in Beijing time. */
export interface Span {
  first: string
  last: string
}

/**
 * Last day a timed event is listed under. One that ends before the clock time at which it began,
 * on the next date, ran past midnight and belongs to its first day.
 */
function lastDayOf(start: string, end: string): string {
  if (end === 'unknown') return dayOf(start)
  return isPastMidnight(start, end) ? dayOf(start) : dayOf(end)
}

/** Ends on the next date, less than a day after it began. */
export function isPastMidnight(start: string, end: string): boolean {
  return dayOf(end) === addDaysTo(dayOf(start), 1) && end.slice(11) < start.slice(11)
}

function spanOfOccurrences(occurrences: readonly Occurrence[]): Span | undefined {
  const firsts = occurrences.map(({ start }) => dayOf(start)).sort()
  const lasts = occurrences.map(({ start, end }) => lastDayOf(start, end)).sort()
  const [first, last] = [firsts.at(0), lasts.at(-1)]
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** The days a `when` covers, or undefined when no day is known. */
export const spans = memoOf((when: When) =>
  byShape<Span | undefined>(when, {
    timed: ({ start, end }) => ({ first: dayOf(start), last: lastDayOf(start, end) }),
    allDay: ({ date }) => ({ first: date, last: date }),
    run: ({ from, to }) => ({ first: from, last: to }),
    occurrences: ({ occurrences }) => spanOfOccurrences(occurrences),
    month: () => undefined,
    year: () => undefined,
    tba: () => undefined,
  }),
)

/** Whether at least a day is known. */
export function isDated(when: When): boolean {
  return spans(when) !== undefined
}

/** The month (`2023-06`) or year (`2023`) that is known where no day is. */
export function knownPeriod(when: When): string | undefined {
  return 'value' in when ? String(when.value) : undefined
}

/**
 * Orders by Beijing time as plain text: a day before the clock times of that day, a month or a
 * year after its days, no date last.
 */
export function sortKey(when: When): string {
  return byShape(when, {
    timed: ({ start }) => start,
    allDay: ({ date }) => date,
    run: ({ from }) => from,
    occurrences: ({ occurrences }) => occurrences.map(({ start }) => start).sort()[0] ?? '~',
    month: ({ value }) => `${value}~`,
    year: ({ value }) => `${value}~`,
    tba: () => '~',
  })
}

/** Compares two items by `sortKey`, for `Array.sort`; equal keys keep the order of the ids. */
export function byWhen(a: { id: string; when: When }, b: { id: string; when: When }): number {
  const [left, right] = [`${sortKey(a.when)} ${a.id}`, `${sortKey(b.when)} ${b.id}`]
  return left < right ? -1 : Number(left > right)
}

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

/** Every day from the first to the last. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = first; day <= last; day = addDaysTo(day, 1)) days.push(day)
  return days
}

/** The days on which something that lasts for several is open; none while no day is known. */
export function openDays({ when }: Pick<EventFacts, 'when'>): string[] {
  const span = spans(when)
  if (span === undefined) return []
  const closed = 'closed' in when ? (when.closed ?? []) : []
  return daysFrom(span.first, span.last).filter((day) => !closed.includes(day))
}
