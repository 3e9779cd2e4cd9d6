import { describe, expect, it, vi } from 'vitest'
import { slotsOf } from '../../../../lib/model/event/slots'
import type { EventFacts } from '../../../../lib/model/schema/event'
import { slotFacets } from '../../../../lib/outputs/calendar/facets'
import { eventEntry } from '../../../support/event-entry'

const districts: Record<string, string> = { 'hall-a': 'huancui', 'hall-b': 'rongcheng' }

vi.mock('../../../../lib/content', () => ({
  venue: (id: string) => ({ id, district: districts[id] }),
  venues: () => Object.keys(districts).map((id) => ({ id })),
}))

/** Values of each entry that an event has in calendars. */
function facetsOf(facts: Partial<EventFacts>) {
  const entry = eventEntry({ id: 'talk', ...facts })
  return slotsOf(entry.facts).map((slot) => ({ id: slot.id, ...slotFacets(entry, slot) }))
}

const daysOf = (facts: Partial<EventFacts>) => facetsOf(facts).map(({ id, day }) => [id, day])

describe('the calendars of the days in which an entry stands', () => {
  it('are those of its own day, which ends at five in the morning (T21)', () => {
    const when = { start: '2026-09-22T00:30', end: 'unknown' }
    expect(daysOf({ when })).toEqual([['talk', ['2026-09-21']]])
  })

  it('are those of its session, not of the other sessions of its event', () => {
    const when = {
      occurrences: [
        { id: 'one', start: '2026-09-21T10:00', end: 'unknown' },
        { id: 'two', start: '2026-09-22T10:00', end: 'unknown' },
      ],
    }
    expect(daysOf({ when })).toEqual([
      ['talk.one', ['2026-09-21']],
      ['talk.two', ['2026-09-22']],
    ])
  })

  it('are those of every open day of what runs for several', () => {
    const when = { from: '2026-09-20', to: '2026-09-23', closed: ['2026-09-22'] }
    expect(daysOf({ when })).toEqual([['talk', ['2026-09-20', '2026-09-21', '2026-09-23']]])
  })

  it('still include the day that it was moved away from (T1)', () => {
    const moved = {
      when: { start: '2026-09-24T10:00', end: 'unknown' },
      previous: [{ start: '2026-09-21T10:00', end: 'unknown' }],
      status: 'rescheduled',
    } as const
    expect(daysOf({ ...moved, previous: [...moved.previous] })).toEqual([
      ['talk', ['2026-09-24', '2026-09-21']],
    ])
  })

  it('are those of the former day while there is no new one', () => {
    const previous = [{ start: '2026-09-21T10:00', end: 'unknown' }]
    const when = { precision: 'tba' } as const
    expect(daysOf({ when, previous, status: 'postponed' })).toEqual([['talk', ['2026-09-21']]])
  })
})

describe('the calendars of the districts in which an entry stands', () => {
  it('are those of the place of its session', () => {
    const when = {
      occurrences: [
        { id: 'one', start: '2026-09-21T10:00', end: 'unknown' },
        { id: 'two', start: '2026-09-22T10:00', end: 'unknown', place: ['hall-b'] },
      ],
    }
    const found = facetsOf({ when, place: ['hall-a'] }).map(({ id, district }) => [id, district])
    expect(found).toEqual([
      ['talk.one', ['huancui']],
      ['talk.two', ['rongcheng']],
    ])
  })
})
