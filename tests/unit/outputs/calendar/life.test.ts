import { describe, expect, it } from 'vitest'
import type { EventFacts } from '../../../../lib/model/schema/event'
import { programmeCalendar } from '../../../../lib/outputs/calendar/calendar'
import { eventEntry } from '../../../support/event-entry'
import { calendarContext } from './context'
import { events, parseCalendar, text, value } from './parse'

const timed = { start: '2026-09-21T14:00', end: '2026-09-21T16:30' }

/** Applies files one after the other as a subscribed calendar does: by UID. */
function subscribe(versions: Partial<EventFacts>[]): Map<string, string> {
  const held = new Map<string, string>()
  for (const [sequence, facts] of versions.entries()) {
    const entry = eventEntry({ ...facts, id: 'talk', sequence })
    const calendar = parseCalendar(programmeCalendar([entry], calendarContext()))
    for (const one of events(calendar)) {
      const line = ['STATUS', 'DTSTART', 'SEQUENCE'].map((name) => value(one, name)).join(' ')
      held.set(String(value(one, 'UID')), line)
    }
  }
  return held
}

describe('a subscribed calendar', () => {
  it('ends with a cancelled entry when the event is cancelled (T1)', () => {
    const held = subscribe([{ when: timed }, { when: timed, status: 'cancelled' }])
    expect([...held]).toEqual([['talk@week.example', 'CANCELLED 20260921T140000 1']])
  })

  it('loses the old time when the event is postponed without a new date', () => {
    const postponed = {
      when: { precision: 'tba' },
      previous: [timed],
      status: 'postponed',
    } as const
    const held = subscribe([{ when: timed }, { ...postponed, previous: [timed] }])
    expect([...held]).toEqual([['talk@week.example', 'CANCELLED 20260921T140000 1']])
  })

  it('moves the entry when the event is rescheduled', () => {
    const later = { start: '2026-09-25T09:00', end: 'unknown' }
    const held = subscribe([
      { when: timed },
      { when: later, previous: [timed], status: 'rescheduled' },
      { when: later, previous: [timed], status: 'scheduled' },
    ])
    expect([...held]).toEqual([['talk@week.example', 'CONFIRMED 20260925T090000 2']])
  })

  it('keeps no ghost when one time becomes several', () => {
    const several = {
      occurrences: [
        { id: 'one', start: '2026-09-22T09:00', end: 'unknown' },
        { id: 'two', start: '2026-09-23T09:00', end: 'unknown' },
      ],
    }
    const held = subscribe([
      { when: timed },
      { when: several, previous: [timed], status: 'rescheduled' },
    ])
    expect([...held]).toEqual([
      ['talk@week.example', 'CANCELLED 20260921T140000 1'],
      ['talk.one@week.example', 'CONFIRMED 20260922T090000 1'],
      ['talk.two@week.example', 'CONFIRMED 20260923T090000 1'],
    ])
  })

  it('is told in the title that an entry is gone, and why', () => {
    const entry = eventEntry(
      { when: { precision: 'tba' }, previous: [timed], status: 'postponed' },
      { status_reason: 'Typhoon' },
    )
    const [one] = events(parseCalendar(programmeCalendar([entry], calendarContext())))
    expect(one && text(one, 'SUMMARY')).toBe('[<status.postponed>] Sample forum')
    expect(one && text(one, 'DESCRIPTION')).toBe('<status.postponed>\nTyphoon\nA forum.')
  })
})
