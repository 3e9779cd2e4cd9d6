import { describe, expect, it } from 'vitest'
import { eventKinds } from '../../../../lib/model/schema/event'
import { statuses } from '../../../../lib/model/schema/when'
import { type EventValues, eventJsonLd } from '../../../../lib/outputs/schema-org/event'
import { schemaOrgTypes } from '../../../../lib/outputs/schema-org/kinds'
import { printJsonLd } from '../../../../lib/outputs/schema-org/print'
import { eventEntry } from '../../../support/event-entry'
import { sampleNames, sampleWhen } from '../../../support/event-samples'

const values: EventValues = {
  url: 'https://week.example/en/2026/events/sample-event/',
  places: [],
  organisers: [],
}

/** The data as a reader of the page gets it. */
function read(entry: ReturnType<typeof eventEntry>, given: Partial<EventValues> = {}) {
  return JSON.parse(printJsonLd(eventJsonLd(entry, { ...values, ...given }) ?? null))
}

const minimal = {
  '@context': 'https://schema.org',
  '@type': 'BusinessEvent',
  name: 'Sample forum',
  description: 'A forum.',
  url: values.url,
  eventStatus: 'https://schema.org/EventScheduled',
  startDate: '2026-09-21T14:00:00+08:00',
}

describe('structured data of an event', () => {
  it('says no more than is known (T9, T10, T16)', () => {
    const when = sampleWhen('timedEndUnknown')
    expect(read(eventEntry({ when }))).toEqual(minimal)
  })

  it('says all that is known, in the words given', () => {
    const entry = eventEntry({
      kind: 'sport',
      attendance: 'hybrid',
      online: { url: 'https://live.example/', access: 'open' },
      languages: { spoken: ['zh', 'ko'], interpretation: 'none' },
      price: 'free',
      when: { start: '2026-09-21T14:00', end: '2026-09-21T16:30', doors: '13:30' },
    })
    const given = {
      places: [{ name: 'Harbour Hall', address: '威海市港路1号' }, { name: 'Old Pier' }],
      organisers: [{ name: 'Harbour Office', url: 'https://harbour.example/' }, { name: 'Club' }],
    }
    expect(read(entry, given)).toEqual({
      ...minimal,
      '@type': 'SportsEvent',
      endDate: '2026-09-21T16:30:00+08:00',
      doorTime: '2026-09-21T13:30:00+08:00',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      inLanguage: ['zh', 'ko'],
      isAccessibleForFree: true,
      location: [
        { '@type': 'Place', name: 'Harbour Hall', address: '威海市港路1号' },
        { '@type': 'Place', name: 'Old Pier' },
        { '@type': 'VirtualLocation', url: 'https://live.example/' },
      ],
      organizer: [
        { '@type': 'Organization', name: 'Harbour Office', url: 'https://harbour.example/' },
        { '@type': 'Organization', name: 'Club' },
      ],
    })
  })

  it('has the type of its kind', () => {
    expect(eventKinds).toHaveLength(16)
    const types = eventKinds.map((kind) => read(eventEntry({ kind }))['@type'])
    expect(types).toEqual(eventKinds.map((kind) => schemaOrgTypes[kind]))
  })
})

const dates = {
  timed: ['2026-09-21T14:00:00+08:00', '2026-09-21T16:30:00+08:00'],
  timedEndUnknown: ['2026-09-21T14:00:00+08:00', undefined],
  timedPastMidnight: ['2026-09-21T22:00:00+08:00', '2026-09-22T00:30:00+08:00'],
  timedTwoDays: ['2026-09-21T09:00:00+08:00', '2026-09-22T17:00:00+08:00'],
  allDay: ['2026-09-21', '2026-09-21'],
  run: ['2026-09-20', '2026-09-27'],
  occurrences: ['2026-09-21T10:00:00+08:00', '2026-09-23T11:00:00+08:00'],
  repeat: ['2026-09-22T19:00:00+08:00', '2026-10-06T20:30:00+08:00'],
  month: undefined,
  year: undefined,
  tba: undefined,
} as const

const eventStatuses = {
  scheduled: 'EventScheduled',
  tentative: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  moved_online: 'EventMovedOnline',
} as const

const matrix = sampleNames.flatMap((name) => statuses.map((status) => [name, status] as const))

describe('every shape of when with every status', () => {
  it('is tried', () => {
    expect(matrix).toHaveLength(66)
  })

  it.each(matrix)('%s, %s', (name, status) => {
    const data = read(eventEntry({ when: sampleWhen(name), status }))
    const expected = dates[name]
    if (expected === undefined) {
      expect(data).toBeNull()
      return
    }
    expect([data.startDate, data.endDate]).toEqual(expected)
    expect(data.eventStatus).toBe(`https://schema.org/${eventStatuses[status]}`)
    expect(data.eventSchedule).toBeUndefined()
    const expectedPrevious = status === 'postponed' ? [expected[0]] : undefined
    expect(data.previousStartDate).toEqual(expectedPrevious)
    const sessions = { occurrences: 2, repeat: 3 }
    expect(data.subEvent?.length).toBe(name in sessions ? sessions[name as 'repeat'] : undefined)
  })
})

describe('a change', () => {
  const old = { start: '2026-09-21T14:00', end: '2026-09-21T16:30' }

  it('keeps the old start of a postponed event as both dates', () => {
    const entry = eventEntry({ when: { precision: 'tba' }, previous: [old], status: 'postponed' })
    expect(read(entry)).toMatchObject({
      startDate: '2026-09-21T14:00:00+08:00',
      previousStartDate: ['2026-09-21T14:00:00+08:00'],
    })
  })

  it('names every former start of a rescheduled event', () => {
    const previous = [{ date: '2026-09-20' }, old]
    const entry = eventEntry({ when: { date: '2026-09-25' }, previous, status: 'rescheduled' })
    expect(read(entry)).toMatchObject({
      startDate: '2026-09-25',
      previousStartDate: ['2026-09-20', '2026-09-21T14:00:00+08:00'],
    })
  })

  it('has no markup once a scheduled event has lost its date', () => {
    expect(read(eventEntry({ when: { precision: 'tba' }, previous: [old] }))).toBeNull()
  })

  it('moves an event online: no rooms, and the link', () => {
    const entry = eventEntry({
      status: 'moved_online',
      attendance: 'offline',
      online: { url: 'https://live.example/', access: 'open' },
    })
    expect(read(entry, { places: [{ name: 'Harbour Hall' }] })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [{ '@type': 'VirtualLocation', url: 'https://live.example/' }],
    })
  })

  it('takes the link away from a cancelled event (T15)', () => {
    const entry = eventEntry({
      status: 'cancelled',
      attendance: 'online',
      online: { url: 'https://live.example/', access: 'open' },
    })
    expect(JSON.stringify(read(entry))).not.toContain('live.example')
  })
})

describe('occurrences', () => {
  it('have their own time, status and place', () => {
    const given = {
      places: [{ name: 'Harbour Hall' }],
      occurrencePlaces: { late: [{ name: 'Old Pier' }] },
    }
    const { subEvent } = read(eventEntry({ when: sampleWhen('occurrences') }), given)
    expect(subEvent).toEqual([
      {
        '@type': 'BusinessEvent',
        name: 'Sample forum',
        url: values.url,
        eventStatus: 'https://schema.org/EventCancelled',
        startDate: '2026-09-23T10:00:00+08:00',
        endDate: '2026-09-23T11:00:00+08:00',
        location: [{ '@type': 'Place', name: 'Old Pier' }],
      },
      {
        '@type': 'BusinessEvent',
        name: 'Sample forum',
        url: values.url,
        eventStatus: 'https://schema.org/EventScheduled',
        startDate: '2026-09-21T10:00:00+08:00',
        location: [{ '@type': 'Place', name: 'Harbour Hall' }],
      },
    ])
  })
})
