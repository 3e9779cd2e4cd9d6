import { formatDateRangeInYear, formatDayOfWeek, formatPartialDate } from '../language/date-format'
import type { Locale } from '../language/locales'
import { isRunning, sessionsOf } from '../model/event/sessions'
import { daysFrom, knownPeriod, openDays, type Span, spans } from '../model/event/when'
import type { EventFacts } from '../model/schema/event'
import { clockParts } from './timed'

export interface ShortWhen {
  text: string
  /** Values of `<time datetime>` for beginning and end; the end only where it is known. */
  dateTime: string
  end: string | undefined
  /** Days between first and last on which it cannot be met, with blanks between. */
  closed: string | undefined
}

/** When an event is, as short as a list within one year allows; undefined where nothing is known. */
export function shortWhen(locale: Locale, facts: EventFacts): ShortWhen | undefined {
  const { when } = facts
  const span = spans(when)
  if (span === undefined) return knownWhen(locale, knownPeriod(when))
  const [only, ...more] = sessionsOf(facts)
  if (span.first === span.last && only?.start !== undefined && more.length === 0)
    return {
      text: `${formatDayOfWeek(locale, only.start)} ${clockParts(locale, only.start, only.end ?? 'unknown').join('')}`,
      dateTime: `${only.start}+08:00`,
      end: only.end && `${only.end}+08:00`,
      closed: undefined,
    }
  const text =
    span.first === span.last
      ? formatDayOfWeek(locale, span.first)
      : formatDateRangeInYear(locale, span.first, span.last)
  return { text, dateTime: span.first, end: span.last, closed: closedDays(facts, span) }
}

function knownWhen(locale: Locale, period: string | undefined): ShortWhen | undefined {
  if (period === undefined) return undefined
  const text = formatPartialDate(locale, period)
  return { text, dateTime: period, end: undefined, closed: undefined }
}

function closedDays(facts: EventFacts, { first, last }: Span): string | undefined {
  const open = isRunning(facts) ? openDays(facts) : sessionsOf(facts).map(({ day }) => day)
  const closed = daysFrom(first, last).filter((day) => !open.includes(day))
  return closed.length === 0 ? undefined : closed.join(' ')
}
