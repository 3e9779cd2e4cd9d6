import { memoOf } from '../../base/memo'
import { addDaysTo, dayOf } from '../../base/zone'
import type { When } from '../schema/when'
import { expandRepeat, type Occurrence } from './repeat'

export type Timed = Extract<When, { start: string }>
export type AllDay = Extract<When, { date: string }>
export type Run = Extract<When, { from: string }>
export type Occurrences = Extract<When, { occurrences: unknown }>
export type Repeat = Extract<When, { repeat: unknown }>
export type MonthKnown = Extract<When, { precision: 'month' }>
export type ToBeAnnounced = Extract<When, { precision: 'tba' }>

/** The shapes of a date, each under its name, with `repeat` expanded to occurrences. */
export type NamedWhen =
  | { shape: 'timed'; when: Timed }
  | { shape: 'allDay'; when: AllDay }
  | { shape: 'run'; when: Run }
  | { shape: 'occurrences'; when: { occurrences: Occurrence[] } }
  | { shape: 'month'; when: MonthKnown }
  | { shape: 'tba'; when: ToBeAnnounced }

export type Shape = NamedWhen['shape']

/** Says which shape a `when` has; the only place that looks at its keys. */
export function nameShape(when: When): NamedWhen {
  if ('start' in when) return { shape: 'timed', when }
  if ('date' in when) return { shape: 'allDay', when }
  if ('from' in when) return { shape: 'run', when }
  if ('occurrences' in when) return { shape: 'occurrences', when }
  if ('repeat' in when) return { shape: 'occurrences', when: expandRepeat(when.repeat) }
  if (when.precision === 'month') return { shape: 'month', when }
  return { shape: 'tba', when }
}

/** One function for each shape, given that shape's own type. */
export type ByShape<Result> = {
  [Name in Shape]: (when: Extract<NamedWhen, { shape: Name }>['when']) => Result
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
    tba: () => undefined,
  }),
)

/** Whether at least a day is known. */
export function isDated(when: When): boolean {
  return spans(when) !== undefined
}

/**
 * Orders by Beijing time as plain text: a day before the clock times of that day, a month after its
 * days, no date last.
 */
export function sortKey(when: When): string {
  return byShape(when, {
    timed: ({ start }) => start,
    allDay: ({ date }) => date,
    run: ({ from }) => from,
    occurrences: ({ occurrences }) => occurrences.map(({ start }) => start).sort()[0] ?? '~',
    month: ({ value }) => `${value}~`,
    tba: () => '~',
  })
}

/** Compares two items by `sortKey`, for `Array.sort`; equal keys keep the order of the ids. */
export function byWhen(a: { id: string; when: When }, b: { id: string; when: When }): number {
  const [left, right] = [`${sortKey(a.when)} ${a.id}`, `${sortKey(b.when)} ${b.id}`]
  return left < right ? -1 : Number(left > right)
}
