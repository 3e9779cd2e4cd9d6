import { describe, expect, it } from 'vitest'
import type { EventEntry } from '../../../lib/model/entry'
import type { EventFacts } from '../../../lib/model/schema/event'
import { relations, relativesOf, timedSessions } from '../../../lib/programme/related'
import { eventEntry } from '../../support/event-entry'

const at = (id: string, start: string, end: string, rest: Partial<EventFacts> = {}) =>
  eventEntry({
    id,
    when: { start: `2026-09-21T${start}`, end: end === 'unknown' ? end : `2026-09-21T${end}` },
    place: ['hall'],
    ...rest,
  })

const all: EventEntry[] = [
  at('sample-umbrella', '09:00', '18:00', { place: 'unknown' }),
  at('sample-own', '10:00', '12:00', {
    parent: 'sample-umbrella',
    series: 'talks',
    related: ['sample-friend'],
  }),
  at('sample-sister', '10:30', '11:30', { place: ['tower'], series: 'talks' }),
  at('sample-friend', '08:00', '09:00', { place: ['tower'] }),
  at('sample-beside', '11:00', 'unknown', { place: ['tower'] }),
  at('sample-cancelled', '11:00', '12:00', { place: ['tower'], status: 'cancelled' }),
  at('sample-before', '09:00', '10:00', { place: ['tower'] }),
  at('sample-after', '12:00', '13:00'),
  at('sample-later', '14:00', '15:00'),
]
const relatives = (id: string) => {
  const entry = all.find((each) => each.id === id) ?? eventEntry()
  const found = relativesOf(entry, all, timedSessions(all))
  return Object.fromEntries(relations.map((name) => [name, found[name].map(({ id }) => id)]))
}

describe('what belongs to an event (A15, B15)', () => {
  it('is named once, by the closest relation', () => {
    expect(relatives('sample-own')).toEqual({
      part_of: ['sample-umbrella'],
      parts: [],
      series: ['sample-sister'],
      related: ['sample-friend'],
      parallel: ['sample-beside'],
      next_here: ['sample-after'],
    })
  })

  it('are its parts, for an umbrella', () => {
    expect(relatives('sample-umbrella').parts).toEqual(['sample-own'])
  })

  it('is nothing at another time where no time is known', () => {
    const undated = eventEntry({
      id: 'sample-undated',
      when: { precision: 'tba' },
      place: ['hall'],
    })
    const found = relativesOf(undated, all, timedSessions(all))
    expect(relations.flatMap((name) => found[name])).toEqual([])
  })

  it('are the nearest of a long series', () => {
    const series = Array.from({ length: 12 }, (_, number) =>
      eventEntry({ id: `sample-${number}`, series: 'long', when: { precision: 'tba' } }),
    )
    const ids = series.map((entry) => relativesOf(entry, series, []).series.map(({ id }) => id))
    expect(ids.map(({ length }) => length)).toEqual(Array(12).fill(4))
    expect(ids[6]).toEqual([4, 5, 7, 8].map((number) => `sample-${number}`))
    expect(ids[0]?.[0]).toBe('sample-1')
    expect(ids[11]?.at(-1)).toBe('sample-10')
  })
})
