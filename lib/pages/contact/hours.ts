import { beijingAhead } from '../../base/beijing'
import { formatClockRange, formatWeekday, type Weekday } from '../../language/date-format'
import { type Locale, languages } from '../../language/locales'
import { listJoin } from '../../language/text'
import type { DeskHours } from '../../model/schema/site'
import { weekdays } from '../../model/schema/when'

const dayMinutes = 24 * 60

/** (`09:30`, 60) is `10:30`; past midnight the clock begins anew. */
function shifted(clock: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const total = (hour * 60 + minute + minutes + dayMinutes) % dayMinutes
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** Days that follow each other, in runs: Monday to Friday is one, Tuesday and Thursday are two. */
function runsOf(days: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = []
  for (const [index, day] of weekdays.entries()) {
    if (!days.includes(day)) continue
    const last = runs.at(-1)
    if (last !== undefined && last.at(-1) === weekdays[index - 1]) last.push(day)
    else runs.push([day])
  }
  return runs
}

/** Weekdays in words: Mon–Fri; Tue, Thu. */
export function daysInWords(locale: Locale, days: readonly Weekday[]): string {
  const parts = runsOf(days).flatMap((run) => {
    const names = run.map((day) => formatWeekday(locale, day))
    return names.length < 3
      ? names
      : [[names[0], names.at(-1)].join(languages[locale].dates.weekdayJoin)]
  })
  return listJoin(locale, parts)
}

/**
 * The hours of a desk, a line for each set of days, in Beijing time; for readers in Korea and Japan
 * in their own time too.
 */
export function hoursInWords(locale: Locale, hours: DeskHours): string[] {
  const own = languages[locale].readersZone
  const named = hours.map((span) => ({ span, days: daysInWords(locale, span.days) }))
  return [...new Set(named.map(({ days }) => days))].map((days) => {
    const spans = named.filter((each) => each.days === days).map(({ span }) => span)
    const clocks = (ahead: number) =>
      listJoin(
        locale,
        spans.map(({ open, close }) =>
          formatClockRange(locale, shifted(open, ahead), shifted(close, ahead)),
        ),
      )
    const inBeijing = languages[locale].dates.inVenueZone(clocks(0))
    const inOwn = own === undefined ? [] : [own.inZone(clocks(own.ahead - beijingAhead))]
    return [days, [inBeijing, ...inOwn].join(' = ')].join(' ')
  })
}
