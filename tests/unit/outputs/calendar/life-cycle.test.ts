import { afterEach, describe, expect, it, vi } from 'vitest'
import type { EventFacts } from '../../../../lib/model/schema/event'
import { programmeCalendar } from '../../../../lib/outputs/calendar/calendar'
import { eventEntry } from '../../../support/event-entry'
import { calendarContext } from './context'
import { type Read, readers } from './readers'

const first = { start: '2026-09-21T14:00', end: '2026-09-21T16:30' }
const later = { start: '2026-09-21T15:30', end: '2026-09-21T18:00' }
const tba = { precision: 'tba' } as const

interface Version {
  step: string
  facts: Pick<EventFacts, 'when' | 'status' | 'hall' | 'previous' | 'updated'>
  /** What a subscriber must hold then: start in UTC, status, hall. */
  held: [start: string, status: string, hall: string]
}

/** J04.3, the life of one event. */
const versions: Version[] = [
  {
    step: 'v1 added',
    facts: { when: first, status: 'scheduled', hall: 'hall-a', updated: '2026-08-01T09:00' },
    held: ['2026-09-21T06:00:00.000Z', 'CONFIRMED', 'hall-a'],
  },
  {
    step: 'v2 time changed',
    facts: {
      when: later,
      previous: [first],
      status: 'rescheduled',
      hall: 'hall-a',
      updated: '2026-08-02T09:00',
    },
    held: ['2026-09-21T07:30:00.000Z', 'CONFIRMED', 'hall-a'],
  },
  {
    step: 'v3 hall changed',
    facts: {
      when: later,
      previous: [first],
      status: 'rescheduled',
      hall: 'hall-b',
      updated: '2026-08-03T09:00',
    },
    held: ['2026-09-21T07:30:00.000Z', 'CONFIRMED', 'hall-b'],
  },
  {
    step: 'v4 cancelled',
    facts: {
      when: later,
      previous: [first],
      status: 'cancelled',
      hall: 'hall-b',
      updated: '2026-08-04T09:00',
    },
    held: ['2026-09-21T07:30:00.000Z', 'CANCELLED', 'hall-b'],
  },
  {
    step: 'v5 restored',
    facts: {
      when: later,
      previous: [first],
      status: 'scheduled',
      hall: 'hall-b',
      updated: '2026-08-05T09:00',
    },
    held: ['2026-09-21T07:30:00.000Z', 'CONFIRMED', 'hall-b'],
  },
  {
    step: 'v6 postponed',
    facts: {
      when: tba,
      previous: [first, later],
      status: 'postponed',
      hall: 'hall-b',
      updated: '2026-08-06T09:00',
    },
    held: ['2026-09-21T07:30:00.000Z', 'CANCELLED', 'hall-b'],
  },
]

/** Another event of the programme, which never changes. */
const neighbour = eventEntry({ id: 'other-event', when: first })
const context = calendarContext({ location: ({ facts }) => facts.hall })

const fileOf = ({ facts }: Version, sequence: number) =>
  programmeCalendar([eventEntry({ ...facts, id: 'talk', sequence }), neighbour], context)

const files = versions.map(fileOf)

/**
 * A calendar program that subscribed. Programs differ in what they do with an entry that is in the
 * file no more: `keeps` leaves it, else it goes. Nothing must depend on that.
 */
class Subscriber {
  readonly held = new Map<string, Read>()
  constructor(readonly keeps: boolean) {}

  reads(found: readonly Read[]) {
    if (!this.keeps) {
      const uids = found.map(({ uid }) => uid)
      for (const uid of this.held.keys()) if (!uids.includes(uid)) this.held.delete(uid)
    }
    for (const entry of found) {
      const known = this.held.get(entry.uid)
      // RFC 5546, 2.1.4: a lower number is an older version.
      if (known === undefined || known.sequence <= entry.sequence) this.held.set(entry.uid, entry)
    }
  }
}

/** A calendar program into which a file was imported: a copy that no later file reaches (T28). */
const importOnce = (found: readonly Read[]) => structuredClone(found)

afterEach(() => vi.useRealTimers())

describe.each(readers)('J04.3 the life of an event, read by %s', (_, read) => {
  it('has six steps', () => {
    expect(versions).toHaveLength(6)
    expect(new Set(files).size).toBe(6)
  })

  it.each([true, false])('has one right entry in a subscription that keeps: %s', (keeps) => {
    const subscriber = new Subscriber(keeps)
    for (const [at, { step, held }] of versions.entries()) {
      const found = read(files[at] ?? '')
      expect(found, step).toHaveLength(2)
      subscriber.reads(found)
      expect([...subscriber.held.keys()].sort(), step).toEqual([
        'other-event@week.example',
        'talk@week.example',
      ])
      const talk = subscriber.held.get('talk@week.example')
      expect([talk?.start, talk?.status, talk?.location], step).toEqual(held)
      expect(talk?.sequence, step).toBe(at)
      const other = subscriber.held.get('other-event@week.example')
      expect([other?.status, other?.sequence], step).toEqual(['CONFIRMED', 0])
    }
  })

  it('is right however many versions a subscription misses', () => {
    const pairs = versions.flatMap((_, from) =>
      versions.slice(from).map((_, on) => [from, from + on]),
    )
    expect(pairs).toHaveLength(21)
    for (const [from = 0, to = 0] of pairs) {
      const subscriber = new Subscriber(true)
      for (const at of [from, to]) subscriber.reads(read(files[at] ?? ''))
      const talk = subscriber.held.get('talk@week.example')
      expect([talk?.start, talk?.status, talk?.location]).toEqual(versions[to]?.held)
    }
  })

  it('does not go back when an older file comes late', () => {
    const subscriber = new Subscriber(true)
    for (const at of [3, 0]) subscriber.reads(read(files[at] ?? ''))
    expect(subscriber.held.get('talk@week.example')?.status).toBe('CANCELLED')
  })

  it('stays cancelled in the file long after the date', () => {
    vi.useFakeTimers({ now: new Date('2026-11-30T00:00:00Z') })
    const [cancelled] = versions.slice(3)
    if (cancelled === undefined) throw new Error('No such version')
    expect(fileOf(cancelled, 3)).toBe(files[3])
    const found = read(fileOf(cancelled, 3)).find(({ uid }) => uid.startsWith('talk@'))
    expect(found?.status).toBe('CANCELLED')
  })

  it('is a copy in an import, which stays as it was on that day (T28)', () => {
    const copy = importOnce(read(files[0] ?? ''))
    const talk = copy.find(({ uid }) => uid === 'talk@week.example')
    expect([talk?.start, talk?.status, talk?.location]).toEqual(versions[0]?.held)
    expect(read(files[5] ?? '').find(({ uid }) => uid === talk?.uid)).not.toEqual(talk)
  })
})
