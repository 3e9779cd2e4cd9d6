import { describe, expect, it } from 'vitest'
import { isInCalendar } from '../../../lib/model/event/slots'
import { statuses } from '../../../lib/model/schema/when'
import { eventCalendar } from '../../../lib/outputs/calendar/calendar'
import { eventEntry } from '../../support/event-entry'
import { type SampleName, sampleNames, sampleWhen } from '../../support/event-samples'
import { calendarContext } from '../outputs/calendar/context'
import {
  type Component,
  events,
  parseCalendar,
  property,
  text,
  value,
} from '../outputs/calendar/parse'

/** In the calendar: UID, start and end of each entry. */
const entries = {
  timed: [['x', 'Asia/Shanghai 20260921T140000', 'Asia/Shanghai 20260921T163000']],
  timedEndUnknown: [['x', 'Asia/Shanghai 20260921T140000', undefined]],
  timedPastMidnight: [['x', 'Asia/Shanghai 20260921T220000', 'Asia/Shanghai 20260922T003000']],
  timedTwoDays: [['x', 'Asia/Shanghai 20260921T090000', 'Asia/Shanghai 20260922T170000']],
  allDay: [['x', 'DATE 20260921', 'DATE 20260922']],
  run: [['x', 'DATE 20260920', 'DATE 20260928']],
  occurrences: [
    ['x.late', 'Asia/Shanghai 20260923T100000', 'Asia/Shanghai 20260923T110000'],
    ['x.early', 'Asia/Shanghai 20260921T100000', undefined],
  ],
  repeat: [
    ['x.2026-09-22', 'Asia/Shanghai 20260922T190000', 'Asia/Shanghai 20260922T203000'],
    ['x.2026-09-29', 'Asia/Shanghai 20260929T190000', 'Asia/Shanghai 20260929T203000'],
    ['x.2026-10-06', 'Asia/Shanghai 20261006T190000', 'Asia/Shanghai 20261006T203000'],
  ],
  month: [],
  year: [],
  tba: [],
} as const satisfies Record<SampleName, readonly unknown[]>

/** Each status in the calendar. */
const icsStatus = {
  scheduled: 'CONFIRMED',
  tentative: 'TENTATIVE',
  cancelled: 'CANCELLED',
  postponed: 'CANCELLED',
  rescheduled: 'CONFIRMED',
  moved_online: 'CONFIRMED',
} as const

const matrix = sampleNames.flatMap((name) => statuses.map((status) => [name, status] as const))

function when(component: Component, name: string): string | undefined {
  const found = property(component, name)
  return found && `${found.params.TZID ?? found.params.VALUE} ${found.raw}`
}

describe('every shape of when with every status', () => {
  it('is tried', () => {
    expect(matrix).toHaveLength(66)
  })

  it.each(matrix)('%s, %s', (name, status) => {
    const id = 'xxx'
    const entry = eventEntry({ id, when: sampleWhen(name), status, sequence: 4 })
    const expected = entries[name].map(([uid, ...times]) => [
      `${uid.replace('x', id)}@week.example`,
      ...times,
    ])
    expect(isInCalendar(entry.facts)).toBe(expected.length > 0)
    if (expected.length === 0) {
      expect(() => eventCalendar(entry, calendarContext())).toThrow(RangeError)
      return
    }
    const found = events(parseCalendar(eventCalendar(entry, calendarContext())))
    const times = found.map((one) => [value(one, 'UID'), when(one, 'DTSTART'), when(one, 'DTEND')])
    expect(times).toEqual(expected)
    for (const one of found) {
      const isCancelledAlone = value(one, 'UID')?.includes('.late') && status !== 'postponed'
      const effective = isCancelledAlone ? 'cancelled' : status
      expect(value(one, 'STATUS')).toBe(icsStatus[effective])
      expect(value(one, 'SEQUENCE')).toBe('4')
      expect(value(one, 'DTSTAMP')).toBe('20260731T233000Z')
      expect(value(one, 'LAST-MODIFIED')).toBe('20260731T233000Z')
      expect(value(one, 'DURATION')).toBeUndefined()
      expect(value(one, 'RRULE')).toBeUndefined()
      const isAllDay = property(one, 'DTSTART')?.params.VALUE === 'DATE'
      expect(value(one, 'TRANSP')).toBe(isAllDay ? 'TRANSPARENT' : undefined)
      const isLabelled = ['cancelled', 'postponed'].includes(effective)
      expect(text(one, 'SUMMARY')).toBe(
        isLabelled ? `[<status.${effective}>] Sample forum` : 'Sample forum',
      )
      expect(text(one, 'DESCRIPTION')?.includes(`<status.${effective}>`)).toBe(
        effective !== 'scheduled',
      )
    }
  })
})
