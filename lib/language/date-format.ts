import { format } from 'date-fns'
import { memo } from '../base/memo'
import { dayOf, venueTime } from '../base/zone'
import type { LargeDateParts } from './language'
import { type Locale, languages } from './locales'

/**
 * Prints a content date by a date-fns pattern, in Beijing time on any machine. Remembered, since few
 * dates are on thousands of pages.
 */
const print = memo((locale: Locale, local: string, pattern: string) =>
  format(venueTime(local), pattern, { locale: languages[locale].dates.names }),
)

/** Day with weekday: 2023年6月16日（周五） / Friday 16 June 2023. */
export function formatFullDate(locale: Locale, local: string): string {
  return print(locale, local, languages[locale].dates.full)
}

/** Day without weekday: 2023年6月16日 / 16 June 2023. */
export function formatDate(locale: Locale, local: string): string {
  return print(locale, local, languages[locale].dates.day)
}

/** Day where the year is clear: 6月16日 / 16 June. */
export function formatDayInYear(locale: Locale, local: string): string {
  return print(locale, local, languages[locale].dates.dayInYear)
}

/** Day with short weekday where the year is clear: 6月16日 周五 / Fri 16 June. */
export function formatDayOfWeek(locale: Locale, local: string): string {
  return print(locale, local, languages[locale].dates.dayOfWeek)
}

/** Day with weekday where the year is clear: 6月16日（星期五） / Friday 16 June. */
export function formatFullDayInYear(locale: Locale, local: string): string {
  return withoutYear(formatFullDate(locale, local), local)
}

/** First to last day where the year is clear: 6月10日至11日 / 10–11 June. */
export function formatDateRangeInYear(locale: Locale, first: string, last: string): string {
  return withoutYear(formatDateRange(locale, first, last), first)
}

const withoutYear = (text: string, local: string) =>
  text.replace(new RegExp(`\\s?${local.slice(0, 4)}[年년]?\\s?`), '')

/** Short name of the weekday of a date: 周五 / Fri. */
export function formatWeekdayOf(locale: Locale, local: string): string {
  return print(locale, local, languages[locale].dates.weekday)
}

/** Month of a year (`2023-06`): 2023年6月 / June 2023. */
export function formatMonth(locale: Locale, month: string): string {
  return print(locale, `${month}-01`, languages[locale].dates.month)
}

/** A date known to the year, month or day: `2018`, `2018-02` or `2018-02-03`. */
export function formatPartialDate(locale: Locale, date: string): string {
  if (date.length === 4) return print(locale, `${date}-01-01`, languages[locale].dates.year)
  if (date.length === 7) return formatMonth(locale, date)
  return formatDate(locale, date)
}

/** First to last day, both inclusive; what they share is written once, and one day alone. */
export function formatDateRange(locale: Locale, first: string, last: string): string {
  if (first === last) return formatDate(locale, first)
  const shared = sharedUnit(first, last)
  const { range } = languages[locale].dates
  const [start, end] = range[shared]
  return print(locale, first, start) + range.joins[shared] + print(locale, last, end)
}

function sharedUnit(first: string, last: string): 'month' | 'year' | 'years' {
  if (first.slice(0, 7) === last.slice(0, 7)) return 'month'
  return first.slice(0, 4) === last.slice(0, 4) ? 'year' : 'years'
}

/** Clock time in Beijing of a content date and time: 14:00. */
export function clockOf(local: string): string {
  return local.slice(11, 16)
}

/** Two clock times: 14:00–16:30. */
export function formatClockRange(locale: Locale, start: string, end: string): string {
  return start + languages[locale].dates.clockJoin + end
}

/** Day and clock time, for "last changed": 2023年7月7日19:53（北京时间） / 7 July 2023, 19:53 (Beijing time). */
export function formatDateTime(locale: Locale, local: string): string {
  const words = languages[locale].dates
  return words.inVenueZone(formatDate(locale, local) + words.dayClockJoin + clockOf(local))
}

/** Day of the month as a numeral: 16. */
export const dayNumeral = (day: string) => String(Number(dayOf(day).slice(8)))

/** A large numeral, 16 or 16日 or 10–11, with the month, and the weekdays of a span of at most a week. @param month with its year or alone */
export function formatLargeDate(
  locale: Locale,
  first: string,
  last: string,
  month: 'month' | 'monthName' = 'monthName',
): LargeDateParts & { numeral: string } {
  const words = languages[locale].dates
  const ends = [first, last]
  const months = joined(
    ends.map((day) => print(locale, day, words[month])),
    words.clockJoin,
  )
  const numeral =
    first === last ? dayNumeral(first) + words.dayMark : ends.map(dayNumeral).join(words.clockJoin)
  const days = (venueTime(last).getTime() - venueTime(first).getTime()) / 86_400_000
  const names = days > 6 ? [] : ends.map((day) => print(locale, day, words.weekday))
  return { numeral, ...words.largeDate(months, joined(names, words.weekdayJoin)) }
}

function joined(ends: string[], join: string): string {
  return [...new Set(ends)].join(join)
}

/** Name of a weekday, short: 周一 / Mon. */
export function formatWeekday(locale: Locale, day: Weekday): string {
  return print(locale, weekdaySamples[day], languages[locale].dates.weekday)
}

/** Weekdays as content writes them. */
export type Weekday = keyof typeof weekdaySamples

/** A day of each weekday, Monday first; any week would do. */
const weekdaySamples = {
  mon: '2023-06-12',
  tue: '2023-06-13',
  wed: '2023-06-14',
  thu: '2023-06-15',
  fri: '2023-06-16',
  sat: '2023-06-17',
  sun: '2023-06-18',
} as const
