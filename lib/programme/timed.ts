import { dayOf } from '../base/zone'
import { clockOf, formatFullDate } from '../language/date-format'
import { type Locale, languages } from '../language/locales'
import { isPastMidnight } from '../model/event/when'

/**
 * Start and end in a line, in Beijing time and said to be so. An end past midnight is marked (+1);
 * an end on a later day has its date; an unknown end makes "from 14:00".
 *
 * @param end local date and time, or `unknown`
 */
export function formatTimed(locale: Locale, start: string, end: string): string {
  const words = languages[locale].dates
  const day = formatFullDate(locale, start)
  const [from, rest] = clockParts(locale, start, end)
  return words.inVenueZone(day + words.dayClockJoin + from + rest)
}

/** The same without its day, in two parts: the start, and what follows it. */
export function clockParts(locale: Locale, start: string, end: string): [string, string] {
  const words = languages[locale].dates
  const [from, to] = [clockOf(start), clockOf(end)]
  if (end === 'unknown') return [words.from(from), '']
  if (dayOf(start) === dayOf(end)) return [from, words.clockJoin + to]
  if (isPastMidnight(start, end)) return [from, `${words.clockJoin}${to} (+1)`]
  const day = formatFullDate(locale, end)
  return [from, words.range.joins.years + day + words.dayClockJoin + to]
}
