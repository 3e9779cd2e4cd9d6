import { describe, expect, it } from 'vitest'
import { programmeCalendar } from '@/lib/outputs/calendar/calendar'
import { calendarCopy } from '@/lib/programme/my-programme/calendar-copy'
import { eventEntry } from '../../../support/event-entry'
import { sampleWhen } from '../../../support/event-samples'
import { calendarContext } from '../../outputs/calendar/context'
import { parseCalendar, value } from '../../outputs/calendar/parse'

const title = '开幕式'.repeat(30)
const published = programmeCalendar(
  [
    eventEntry({ id: 'one', sequence: 3, status: 'cancelled' }, { title }),
    eventEntry({ id: 'one-more' }),
    eventEntry({ id: 'many', when: sampleWhen('occurrences') }),
  ],
  calendarContext(),
)

const entriesOf = (text: string) =>
  parseCalendar(text).children.filter(({ name }) => name === 'VEVENT')
const uidsOf = (text: string) => entriesOf(text).map((entry) => value(entry, 'UID'))

describe('J14.5 a copy of the chosen events', () => {
  it('holds them with the UIDs of the public calendar, and no others', () => {
    expect(uidsOf(published)).toHaveLength(4)
    const copied = uidsOf(calendarCopy(published, new Set(['one', 'many'])))
    expect(copied).toHaveLength(3)
    expect(copied).toEqual(uidsOf(published).filter((uid) => !uid?.startsWith('one-more@')))
  })

  it('holds each entry byte for byte, with the zone it needs', () => {
    const copy = calendarCopy(published, new Set(['one']))
    const [, entry = ''] = copy.split(/(?=BEGIN:VEVENT)/)
    expect(published).toContain(entry.replace('END:VCALENDAR\r\n', ''))
    expect(entriesOf(copy).map((each) => value(each, 'STATUS'))).toEqual(['CANCELLED'])
    expect(parseCalendar(copy).children.map(({ name }) => name)).toContain('VTIMEZONE')
  })

  it('does not ask to be read again', () => {
    expect(published).toContain('REFRESH-INTERVAL')
    const copy = calendarCopy(published, new Set(['one']))
    expect(copy).not.toMatch(/REFRESH-INTERVAL|X-PUBLISHED-TTL|SOURCE/)
  })

  it('is a whole calendar also when nothing was chosen', () => {
    expect(entriesOf(calendarCopy(published, new Set()))).toEqual([])
    expect(
      entriesOf(calendarCopy(programmeCalendar([], calendarContext()), new Set(['one']))),
    ).toEqual([])
  })
})
