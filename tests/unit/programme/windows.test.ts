import { describe, expect, it } from 'vitest'
import type { EventEntry } from '@/lib/content'
import type { EventFacts } from '@/lib/model/schema/event'
import { programmeByDay } from '@/lib/programme/by-day'
import { closings, dayWindow, nowAndNext } from '@/lib/programme/windows'

const day = '2030-06-12'

/** An event of which only what these lists look at is written. */
const event = (id: string, facts: Partial<EventFacts>) =>
  ({
    id,
    facts: { id, status: 'scheduled', place: 'unknown', registration: 'unknown', ...facts },
  }) as EventEntry

const timed = (id: string, start: string, end: string, facts: Partial<EventFacts> = {}) =>
  event(id, { when: { start: `${day}T${start}`, end: `${day}T${end}` }, ...facts })

/** Ids that a page shows at a moment, those that are on before those that come. */
function shownAt(entries: readonly EventEntry[], clock: string) {
  const [today] = programmeByDay(entries).days
  if (today === undefined) throw new Error('no day')
  const moment = `${day}T${clock}`
  const shown = nowAndNext(today).filter(({ from = '', until }) => from <= moment && moment < until)
  return {
    now: shown.filter(({ start }) => start <= moment).map(({ item }) => item.entry.id),
    next: shown.filter(({ start }) => start > moment).map(({ item }) => item.entry.id),
  }
}

describe('what is on now and next', () => {
  const plain = [
    timed('a', '09:00', '10:00'),
    timed('b', '09:30', '12:00'),
    timed('c', '10:00', '11:00'),
    timed('d', '10:30', '11:30'),
    timed('e', '10:45', '13:00'),
    timed('f', '14:00', '15:00'),
  ]

  it.each([
    ['08:00', [], ['a', 'b', 'c']],
    ['09:00', ['a'], ['b', 'c', 'd']],
    ['10:00', ['b', 'c'], ['d', 'e', 'f']],
    ['10:50', ['c', 'd', 'e'], ['f']],
    ['13:30', [], ['f']],
    ['16:00', [], []],
  ])('is at %s: %j, then %j', (clock, now, next) => {
    expect(shownAt(plain, clock)).toEqual({ now, next })
  })

  it('is never more than three each, whatever begins at once', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      timed(`m${String(index).padStart(2, '0')}`, index < 6 ? '10:00' : '14:00', '16:00'),
    )
    for (const clock of ['05:00', '09:59', '10:00', '13:59', '14:00', '15:59']) {
      const { now, next } = shownAt(many, clock)
      expect(now.length).toBeLessThanOrEqual(3)
      expect(next.length).toBeLessThanOrEqual(3)
      expect(now.length + next.length).toBeGreaterThan(0)
    }
    expect(shownAt(many, '10:00').now).toEqual(['m00', 'm01', 'm02'])
  })

  it('has nothing that is off, lasts for days or has no time', () => {
    const others = [
      timed('off', '09:00', '10:00', { status: 'cancelled' }),
      event('days', { when: { from: day, to: '2030-06-14' } }),
      event('dated', { when: { date: day } }),
      timed('on', '09:00', '10:00'),
    ]
    expect(shownAt(others, '08:00')).toEqual({ now: [], next: ['on'] })
    expect(shownAt(others, '09:30')).toEqual({ now: ['on'], next: [] })
  })

  it('does not say of an event without an end that it is on', () => {
    const open = event('open', { when: { start: `${day}T09:00`, end: 'unknown' } })
    expect(shownAt([open], '08:59')).toEqual({ now: [], next: ['open'] })
    expect(shownAt([open], '09:00')).toEqual({ now: [], next: [] })
  })
})

describe('registrations that close', () => {
  const closing = (id: string, until: string, status: EventFacts['status'] = 'scheduled') =>
    event(id, {
      status,
      when: { date: day },
      registration: {
        need: 'required',
        state: 'open',
        closes_at: until,
      } as EventFacts['registration'],
    })
  const all = closings([
    closing('d', '2030-06-09T18:00'),
    closing('a', '2030-06-01T18:00'),
    closing('off', '2030-06-02T18:00', 'cancelled'),
    closing('b', '2030-06-03T18:00'),
    closing('c', '2030-06-05T18:00'),
  ])
  const shown = (moment: string) =>
    all
      .filter(({ from = '', until }) => from <= moment && moment < until)
      .map(({ item }) => item.id)

  it('are the next three, the soonest first, without what is off', () => {
    expect(shown('2030-05-01T00:00')).toEqual(['a', 'b', 'c'])
    expect(shown('2030-06-01T18:00')).toEqual(['b', 'c', 'd'])
    expect(shown('2030-06-09T18:00')).toEqual([])
  })
})

describe('a day of the programme', () => {
  it('begins at five and lasts until the next', () => {
    expect(dayWindow(day)).toEqual({ from: '2030-06-12T05:00', until: '2030-06-13T05:00' })
  })
})
