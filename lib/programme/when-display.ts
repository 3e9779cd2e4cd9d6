import {
  formatDateRange,
  formatFullDate,
  formatLargeDate,
  formatPartialDate,
} from '../language/date-format'
import type { Locale } from '../language/locales'
import {
  byShape,
  inOrder,
  knownPeriod,
  type Occurrence,
  type Span,
  spans,
} from '../model/event/when'
import type { Status, When } from '../model/schema/when'
import { clockParts, formatTimed } from './timed'
import { type Note, whenNotes } from './when-notes'

/** One session of an event that has several. */
export interface OccurrenceDisplay {
  id: string
  text: string
  /** Value of `<time datetime>`. */
  dateTime: string
  /** The end in the same form, where known. */
  end: string | undefined
  /** The session's own status, where content gives one. */
  status: Status | undefined
  /** Ids of the session's own venues, where it is not where the rest is. */
  place: string[] | undefined
}

/** At least a day is known. */
export interface DatedDisplay {
  kind: 'dated'
  /** A big numeral, 16 or 10–11, with month and weekdays about it. */
  large: ReturnType<typeof formatLargeDate>
  /** The same with its year, as it stands alone. */
  alone: ReturnType<typeof formatLargeDate>
  /** Clock times of what has one time, 14:00–16:30, without day and zone. */
  clock: string | undefined
  /** The whole of it in a line; clock times are said to be Beijing time. */
  text: string
  /** Value of `<time datetime>`: the first day, or the start with +08:00. */
  dateTime: string
  /** The end of what has a start, in the same form, where known. */
  end: string | undefined
  /** What else is known: doors, hours; message keys with their arguments. */
  notes: Note[]
  /** The sessions in order of time; empty unless there are several. */
  occurrences: OccurrenceDisplay[]
}

/** No day is known. */
export interface UndatedDisplay {
  kind: 'undated'
  /** The month or the year in words, where at least that is known. */
  known: string | undefined
  /** Value of `<time datetime>` for it: `2026-10` or `2026`. */
  dateTime: string | undefined
}

export type WhenDisplay = DatedDisplay | UndatedDisplay

/** A date as a reader of one language sees it, for every shape of a date. */
export function displayWhen(locale: Locale, when: When): WhenDisplay {
  const span = spans(when)
  if (span === undefined) return displayUndated(locale, knownPeriod(when))
  return {
    kind: 'dated',
    large: formatLargeDate(locale, span.first, span.last),
    alone: formatLargeDate(locale, span.first, span.last, 'month'),
    clock: clockText(when, (start, end) => clockParts(locale, start, end).join('')),
    text: wholeText(locale, when, span),
    dateTime: machineTime(when, span),
    end: 'start' in when ? machineEnd(when.end) : undefined,
    notes: whenNotes(locale, when),
    occurrences: displayOccurrences(locale, when),
  }
}

const displayUndated = (locale: Locale, period: string | undefined): UndatedDisplay => ({
  kind: 'undated',
  known: period && formatPartialDate(locale, period),
  dateTime: period,
})

/** A date in a line as far as it is known; undefined where not even the year is. */
export function whenInWords(locale: Locale, when: When): string | undefined {
  const display = displayWhen(locale, when)
  return display.kind === 'dated' ? display.text : display.known
}

function spanText(locale: Locale, { first, last }: Span): string {
  return first === last ? formatFullDate(locale, first) : formatDateRange(locale, first, last)
}

/** The clock times of what takes place at one time, as they are to be printed. */
function clockText(when: When, print: (start: string, end: string) => string): string | undefined {
  const none = () => undefined
  return byShape<string | undefined>(when, {
    timed: ({ start, end }) => print(start, end),
    allDay: none,
    run: none,
    occurrences: ({ occurrences: [only, ...more] }) =>
      only !== undefined && more.length === 0 ? print(only.start, only.end) : undefined,
    month: none,
    year: none,
    tba: none,
  })
}

const wholeText = (locale: Locale, when: When, span: Span): string =>
  clockText(when, (start, end) => formatTimed(locale, start, end)) ?? spanText(locale, span)

function machineTime(when: When, span: Span): string {
  return 'start' in when ? `${when.start}+08:00` : span.first
}

const machineEnd = (end: string) => (end === 'unknown' ? undefined : `${end}+08:00`)

function displayOccurrences(locale: Locale, when: When): OccurrenceDisplay[] {
  const none = () => []
  const each = ({ id, start, end, status, place }: Occurrence) => ({
    id,
    text: formatTimed(locale, start, end),
    dateTime: `${start}+08:00`,
    end: machineEnd(end),
    status,
    place,
  })
  return byShape<OccurrenceDisplay[]>(when, {
    timed: none,
    allDay: none,
    run: none,
    occurrences: ({ occurrences }) => inOrder(occurrences).map(each),
    month: none,
    year: none,
    tba: none,
  })
}
