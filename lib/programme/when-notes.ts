import { formatClockRange, formatDate, formatWeekday } from '../language/date-format'
import { type Locale, languages } from '../language/locales'
import { listJoin } from '../language/text'
import { byShape, type Run } from '../model/event/when'
import type { When } from '../model/schema/when'

/** Every sentence about a date; the words stand in `messages/` under these keys. */
export const whenMessages = [
  'when.sessions',
  'when.doors',
  'when.open_hours',
  'when.hours',
  'when.last_entry',
  'when.closed',
] as const

export type WhenMessage = (typeof whenMessages)[number]

/** A message key and its arguments, which are already printed in the reader's language. */
export interface Note {
  key: WhenMessage
  values?: Record<string, string | number>
}

/** What else is known of a date: doors, opening hours, days closed, number of sessions. */
export function whenNotes(locale: Locale, when: When): Note[] {
  return byShape<Note[]>(when, {
    timed: ({ doors }) =>
      doors === undefined ? [] : [{ key: 'when.doors', values: { time: doors } }],
    allDay: ({ open_hours: hours }) =>
      hours === undefined
        ? []
        : [{ key: 'when.open_hours', values: { hours: clockRange(locale, hours) } }],
    run: (run) => runNotes(locale, run),
    occurrences: ({ occurrences }) =>
      occurrences.length > 1
        ? [{ key: 'when.sessions', values: { count: occurrences.length } }]
        : [],
    month: () => [],
    year: () => [],
    tba: () => [],
  })
}

function runNotes(locale: Locale, { hours = [], closed = [] }: Run): Note[] {
  const list = (items: string[]) => listJoin(locale, items)
  const hourNotes = hours.flatMap(({ days, last_entry: lastEntry, ...clocks }): Note[] => {
    const named = list(days.map((day) => formatWeekday(locale, day)))
    const values = { days: named, hours: clockRange(locale, clocks) }
    const entry: Note[] =
      lastEntry === undefined ? [] : [{ key: 'when.last_entry', values: { time: lastEntry } }]
    return [{ key: 'when.hours', values }, ...entry]
  })
  if (closed.length === 0) return hourNotes
  const days = list(closed.map((day) => formatDate(locale, day)))
  return [...hourNotes, { key: 'when.closed', values: { days } }]
}

function clockRange(locale: Locale, { open, close }: { open: string; close: string }): string {
  return languages[locale].dates.inVenueZone(formatClockRange(locale, open, close))
}
