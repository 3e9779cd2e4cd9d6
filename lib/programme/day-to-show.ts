import type { Programme } from './by-day'

/** As many rows are shown together; of more, a programme shows one day at a time. */
export const fewRows = 40

/** Of a day with more rows, large type shows so many first. */
export const manyRows = 24

/**
 * The day with which a programme opens: today, or the next with events; before the edition its first
 * day, and when all is over again.
 *
 * @param days days with events, in order
 * @param first first day of the edition; what comes before it is reached by a tap
 */
export function dayToShow(days: readonly string[], first: string, today: string) {
  const from = (day: string) => days.find((one) => one >= day)
  return from(today > first ? today : first) ?? from(first) ?? days[0]
}

/** The day that a page shows without a script; undefined where its rows are few. */
export function openingDay(
  { running, days, postponed, undated }: Programme,
  first: string,
): string | undefined {
  const inDays = days.reduce((sum, { lines }) => sum + lines.length, 0)
  if (inDays + running.length + postponed.length + undated.length <= fewRows) return undefined
  const known = days.map(({ day }) => day)
  return dayToShow(known, first, first)
}
