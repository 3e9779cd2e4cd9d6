import { afterEach, describe, expect, it } from 'vitest'
import { programmeCalendar } from '../../../../lib/outputs/calendar/calendar'
import { eventEntry } from '../../../support/event-entry'
import { sampleNames, sampleWhen } from '../../../support/event-samples'
import { calendarContext } from './context'
import { readers } from './readers'

const titles = [
  'Comma, semicolon; backslash \\ and "quotes"',
  'Emoji 🎏👨‍👩‍👧‍👦🇰🇷',
  '威海国际周论坛与展览'.repeat(20),
  'Two\nlines, and a backslash \\ between',
] as const

const ownZone = process.env.TZ

afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ
  else process.env.TZ = ownZone
})

const entries = sampleNames.map((name) =>
  eventEntry({ id: name.toLowerCase(), when: sampleWhen(name) }),
)
const file = programmeCalendar(entries, calendarContext())

/** node-ical 0.22 reads the minutes after midnight twice where Node.js calls that hour 24. */
const misread = (reader: string, id: string) => reader === 'node-ical' && id === 'timedpastmidnight'

/** The start of each, as an instant or a day; and the day after the last. */
const expected = {
  timed: ['2026-09-21T06:00:00.000Z', '2026-09-21T08:30:00.000Z'],
  timedendunknown: ['2026-09-21T06:00:00.000Z', undefined],
  timedpastmidnight: ['2026-09-21T14:00:00.000Z', '2026-09-21T16:30:00.000Z'],
  timedtwodays: ['2026-09-21T01:00:00.000Z', '2026-09-22T09:00:00.000Z'],
  allday: ['2026-09-21', '2026-09-22'],
  run: ['2026-09-20', '2026-09-28'],
  'occurrences.late': ['2026-09-23T02:00:00.000Z', '2026-09-23T03:00:00.000Z'],
  'occurrences.early': ['2026-09-21T02:00:00.000Z', undefined],
  'repeat.2026-09-22': ['2026-09-22T11:00:00.000Z', '2026-09-22T12:30:00.000Z'],
  'repeat.2026-09-29': ['2026-09-29T11:00:00.000Z', '2026-09-29T12:30:00.000Z'],
  'repeat.2026-10-06': ['2026-10-06T11:00:00.000Z', '2026-10-06T12:30:00.000Z'],
}

describe.each(readers)('a calendar read by %s', (reader, read) => {
  it.each(['Etc/GMT+8', 'Asia/Seoul', 'UTC'])(
    'J04.4 has the right instants and days in %s',
    (zone) => {
      process.env.TZ = zone
      expect(new Date(0).getTimezoneOffset()).toBe(
        { 'Etc/GMT+8': 480, 'Asia/Seoul': -540, UTC: 0 }[zone],
      )
      const found = read(file).map(({ uid, start, end }) => [uid.split('@')[0], [start, end]])
      expect(found).toHaveLength(11)
      const readable = Object.entries(expected).filter(([id]) => !misread(reader, id))
      expect(readable.length).toBeGreaterThanOrEqual(10)
      expect(Object.fromEntries(found)).toMatchObject(Object.fromEntries(readable))
    },
  )

  it('J04.4 has one transparent span for what lasts whole days, and for nothing else', () => {
    const transparent = read(file).filter(({ isTransparent }) => isTransparent)
    expect(transparent.map(({ uid }) => uid.split('@')[0])).toEqual(['allday', 'run'])
  })

  it.each(titles)('J04.5 has the words as they were written: %s', (title) => {
    const one = eventEntry({}, { title, summary: title })
    const text = programmeCalendar([one], calendarContext({ location: () => title }))
    const [found, ...others] = read(text)
    expect(others).toEqual([])
    expect([found?.summary, found?.description, found?.location]).toEqual([title, title, title])
    const lines = text.split('\r\n').map((line) => Buffer.byteLength(line))
    expect(lines.length).toBeGreaterThan(20)
    expect(Math.max(...lines)).toBeLessThanOrEqual(75)
  })
})

it('J04.6 is the same to the byte when it is made again', () => {
  const again = programmeCalendar(structuredClone(entries), calendarContext())
  expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true)
})
