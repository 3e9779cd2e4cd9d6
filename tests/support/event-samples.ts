import type { When } from '../../lib/model/schema/when'

/** One sample of every shape of a date, and of the forms a shape can take. */
export const whenSamples = {
  timed: { start: '2026-09-21T14:00', end: '2026-09-21T16:30' },
  timedEndUnknown: { start: '2026-09-21T14:00', end: 'unknown' },
  timedPastMidnight: { start: '2026-09-21T22:00', end: '2026-09-22T00:30' },
  timedTwoDays: { start: '2026-09-21T09:00', end: '2026-09-22T17:00' },
  allDay: { date: '2026-09-21' },
  run: {
    from: '2026-09-20',
    to: '2026-09-27',
    hours: [{ days: ['mon', 'tue'], open: '09:00', close: '17:00', last_entry: '16:30' }],
    closed: ['2026-09-22'],
  },
  occurrences: {
    occurrences: [
      { id: 'late', start: '2026-09-23T10:00', end: '2026-09-23T11:00', status: 'cancelled' },
      { id: 'early', start: '2026-09-21T10:00', end: 'unknown' },
    ],
  },
  repeat: {
    repeat: {
      every: 'tue',
      from: '2026-09-21',
      until: '2026-10-06',
      start: '19:00',
      end: '20:30',
    },
  },
  month: { precision: 'month', value: '2026-10' },
  year: { precision: 'year', value: 2026 },
  tba: { precision: 'tba' },
} as const satisfies Record<string, DeepReadonly<When>>

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

export type SampleName = keyof typeof whenSamples

/** A sample as content gives it. */
export function sampleWhen(name: SampleName): When {
  return structuredClone(whenSamples[name]) as When
}

export const sampleNames = Object.keys(whenSamples) as SampleName[]
