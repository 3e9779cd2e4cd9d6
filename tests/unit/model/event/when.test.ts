import { describe, expect, it } from 'vitest'
import {
  byWhen,
  expandRepeat,
  isDated,
  nameShape,
  sortKey,
  spans,
} from '../../../../lib/model/event/when'
import { when as whenSchema } from '../../../../lib/model/schema/when'
import { sampleNames, sampleWhen } from '../../../support/event-samples'

const expected = {
  timed: ['timed', '2026-09-21', '2026-09-21', '2026-09-21T14:00'],
  timedEndUnknown: ['timed', '2026-09-21', '2026-09-21', '2026-09-21T14:00'],
  timedPastMidnight: ['timed', '2026-09-21', '2026-09-21', '2026-09-21T22:00'],
  timedTwoDays: ['timed', '2026-09-21', '2026-09-22', '2026-09-21T09:00'],
  allDay: ['allDay', '2026-09-21', '2026-09-21', '2026-09-21'],
  run: ['run', '2026-09-20', '2026-09-27', '2026-09-20'],
  occurrences: ['occurrences', '2026-09-21', '2026-09-23', '2026-09-21T10:00'],
  repeat: ['occurrences', '2026-09-22', '2026-10-06', '2026-09-22T19:00'],
  month: ['month', undefined, undefined, '2026-10~'],
  year: ['year', undefined, undefined, '2026~'],
  tba: ['tba', undefined, undefined, '~'],
} as const

describe('every shape of when', () => {
  it('is among the samples, and each sample is valid content', () => {
    expect(sampleNames).toHaveLength(11)
    expect(Object.keys(expected)).toEqual(sampleNames)
    expect(whenSchema.options).toHaveLength(8)
    const matched = sampleNames.map((name) =>
      whenSchema.options.findIndex((option) => option.safeParse(sampleWhen(name)).success),
    )
    expect(new Set(matched)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]))
  })

  it.each(sampleNames)('has its span and order: %s', (name) => {
    const [shape, first, last, key] = expected[name]
    const when = sampleWhen(name)
    expect(nameShape(when).shape).toBe(shape)
    expect(spans(when)).toEqual(first === undefined ? undefined : { first, last })
    expect(isDated(when)).toBe(first !== undefined)
    expect(sortKey(when)).toBe(key)
  })

  it('stands in order of Beijing time, dateless last', () => {
    const items = sampleNames.map((id) => ({ id, when: sampleWhen(id) })).sort(byWhen)
    expect(items.map(({ id }) => id)).toEqual([
      'run',
      'allDay',
      'timedTwoDays',
      'occurrences',
      'timed',
      'timedEndUnknown',
      'timedPastMidnight',
      'repeat',
      'month',
      'year',
      'tba',
    ])
  })

  it('puts a month after its own days and before the next month', () => {
    const day = (date: string) => sortKey({ date })
    const october = sortKey({ precision: 'month', value: '2026-10' })
    expect(day('2026-10-31') < october).toBe(true)
    expect(october < day('2026-11-01')).toBe(true)
  })
})

describe('a weekly pattern', () => {
  const pattern = {
    every: 'tue',
    from: '2026-09-22',
    until: '2026-10-06',
    start: '19:00',
    end: '20:30',
  } as const

  it('is written out day by day, both ends included', () => {
    expect(expandRepeat(pattern).occurrences).toEqual([
      { id: '2026-09-22', start: '2026-09-22T19:00', end: '2026-09-22T20:30' },
      { id: '2026-09-29', start: '2026-09-29T19:00', end: '2026-09-29T20:30' },
      { id: '2026-10-06', start: '2026-10-06T19:00', end: '2026-10-06T20:30' },
    ])
  })

  it('may end past midnight, or have no known end', () => {
    const late = expandRepeat({ ...pattern, end: '00:30' }).occurrences[0]
    expect(late).toMatchObject({ start: '2026-09-22T19:00', end: '2026-09-23T00:30' })
    expect(expandRepeat({ ...pattern, end: 'unknown' }).occurrences[0]?.end).toBe('unknown')
  })

  it('has no day when the weekday does not fall between its ends', () => {
    const none = { ...pattern, from: '2026-09-23', until: '2026-09-28' }
    expect(expandRepeat(none).occurrences).toEqual([])
    expect(isDated({ repeat: none })).toBe(false)
  })
})
