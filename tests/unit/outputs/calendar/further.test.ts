import { describe, expect, it } from 'vitest'
import type { EventFacts } from '../../../../lib/model/schema/event'
import { type Status, statuses } from '../../../../lib/model/schema/when'
import { eventCalendar } from '../../../../lib/outputs/calendar/calendar'
import type { CalendarContext } from '../../../../lib/outputs/calendar/context'
import { eventEntry } from '../../../support/event-entry'
import { calendarContext } from './context'
import { type Component, events, parseCalendar, property, value } from './parse'

const online = {
  url: 'https://live.example/a,b',
  platform: 'Hall "A"; live',
  access: 'open',
} as const

function entryOf(facts: Partial<EventFacts>, context: Partial<CalendarContext> = {}): Component {
  const [one] = events(parseCalendar(eventCalendar(eventEntry(facts), calendarContext(context))))
  if (one === undefined) throw new Error('No entry')
  return one
}

describe('an entry', () => {
  it('is public', () => {
    expect(value(entryOf({}), 'CLASS')).toBe('PUBLIC')
  })

  it('has the place in WGS-84, latitude first, where it is known', () => {
    const coordinates = () => ({ longitude: '122.1200', latitude: '37.5100' })
    const [latitude, longitude] = String(value(entryOf({}, { coordinates }), 'GEO')).split(';')
    // GCJ-02 lies some 500 m east and 100 m north of WGS-84 there.
    expect(Number(latitude)).toBeCloseTo(37.50896, 4)
    expect(Number(longitude)).toBeCloseTo(122.11493, 4)
    expect(value(entryOf({}), 'GEO')).toBeUndefined()
  })

  it('has the address at which anyone may join (RFC 7986, 5.11)', () => {
    expect(property(entryOf({ online }), 'CONFERENCE')).toMatchObject({
      params: { VALUE: 'URI', LABEL: '"Hall \'A\'; live"' },
      raw: 'https://live.example/a,b',
    })
    const nameless = entryOf({ online: { url: online.url, access: 'open' } })
    expect(property(nameless, 'CONFERENCE')?.params.LABEL).toBe('Join online')
  })

  it('has no address that is for the registered (T26)', () => {
    const closed = entryOf({ online: { ...online, access: 'registered' } })
    expect(value(closed, 'CONFERENCE')).toBeUndefined()
  })

  it.each(statuses)(
    'has an address to join only while there is something to join: %s (T15)',
    (status) => {
      const joinable: readonly Status[] = ['scheduled', 'tentative', 'rescheduled', 'moved_online']
      const found = value(entryOf({ online, status }), 'CONFERENCE')
      expect(found).toBe(joinable.includes(status) ? online.url : undefined)
    },
  )

  it('names the event it is part of', () => {
    expect(value(entryOf({ parent: 'sample-umbrella' }), 'RELATED-TO')).toBe(
      'sample-umbrella@week.example',
    )
    expect(value(entryOf({}), 'RELATED-TO')).toBeUndefined()
  })
})
