import { dayOf } from '../base/zone'
import { clockOf, formatFullDate } from '../language/date-format'
import { type Locale, languages } from '../language/locales'
import { type NamedWhen, nameShape, spans } from '../model/event/when'
import type { When } from '../model/schema/when'

/** The end of an event: words of the language, or one of two messages that say what is not known. */
export type Until =
  | { kind: 'text'; text: string; dateTime: string }
  | { kind: 'same_day' }
  | { kind: 'unknown' }

/** When an event ends, for the question of that name. */
export function until(locale: Locale, when: When): Until {
  const span = spans(when)
  if (span === undefined) return { kind: 'unknown' }
  const named = nameShape(when)
  if (named.shape === 'timed') return untilTime(locale, named)
  if (named.shape === 'allDay') return { kind: 'same_day' }
  return { kind: 'text', text: formatFullDate(locale, span.last), dateTime: span.last }
}

function untilTime(
  locale: Locale,
  { when: { start, end } }: Extract<NamedWhen, { shape: 'timed' }>,
): Until {
  if (end === 'unknown') return { kind: 'unknown' }
  const clock = clockOf(end)
  const isSameDay = dayOf(start) === dayOf(end)
  const words = languages[locale].dates
  const day = isSameDay ? '' : formatFullDate(locale, dayOf(end)) + words.dayClockJoin
  return { kind: 'text', text: words.inVenueZone(day + clock), dateTime: `${end}+08:00` }
}
