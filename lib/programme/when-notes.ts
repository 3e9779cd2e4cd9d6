import { formatClockRange, formatDate, formatWeekday } from '../language/date-format'
import { type Locale, languages } from '../language/locales'
import { listJoin } from '../language/text'
import { byShape, type Run } from '../model/event/when'
import type { EditionFacts } from '../model/schema/edition'
import type { When } from '../model/schema/when'

/** Every sentence about a date; the words stand in `messages/` under these keys. */
export const whenMessages = [
  'when.not_announced',
  'when.not_found',
  'when.month_not_announced',
  'when.month_not_found',
  'when.end_not_announced',
  'when.end_not_found',
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

/** What is not known of a coming edition is not announced yet; of a past one, not found. */
export const unknownWords = {
  coming: {
    date: 'when.not_announced',
    month: 'when.month_not_announced',
    end: 'when.end_not_announced',
  },
  past: {
    date: 'when.not_found',
    month: 'when.month_not_found',
    end: 'when.end_not_found',
  },
} as const satisfies Record<EditionFacts['phase'], Record<string, WhenMessage>>

/** What stands beside a date: unknown end, doors, opening hours, days closed, number of sessions. */
export function whenNotes(locale: Locale, when: When, phase: EditionFacts['phase']): Note[] {
  const endUnknown: Note = { key: unknownWords[phase].end }
  return byShape<Note[]>(when, {
    timed: ({ end, doors }) => [
      ...(end === 'unknown' ? [endUnknown] : []),
      ...(doors === undefined ? [] : [{ key: 'when.doors' as const, values: { time: doors } }]),
    ],
    allDay: ({ open_hours: hours }) =>
      hours === undefined
        ? []
        : [{ key: 'when.open_hours', values: { hours: clockRange(locale, hours) } }],
    run: (run) => runNotes(locale, run),
    occurrences: ({ occurrences }) => [
      ...(occurrences.length > 1
        ? [{ key: 'when.sessions' as const, values: { count: occurrences.length } }]
        : []),
      ...(occurrences.some(({ end }) => end === 'unknown') ? [endUnknown] : []),
    ],
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
