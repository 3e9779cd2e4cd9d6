import { afterEach, describe, expect, it } from 'vitest'
import { eventCalendar, programmeCalendar } from '../../../../lib/outputs/calendar/calendar'
import { eventEntry } from '../../../support/event-entry'
import { sampleNames, sampleWhen } from '../../../support/event-samples'
import { calendarContext } from './context'
import { events, parseCalendar, property, text, value } from './parse'

const titles = [
  'Comma, semicolon; backslash \\ and "quotes"',
  'Ends with a backslash \\',
  'Emoji 🎏👨‍👩‍👧‍👦🇰🇷 and combining é',
  '威海国际周'.repeat(40),
  `${'a'.repeat(66)}𠮷${'길'.repeat(60)}`,
  'BEGIN:VEVENT SUMMARY:no',
  'Two\nlines',
]

const ownZone = process.env.TZ

afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ
  else process.env.TZ = ownZone
})

function octetLines(file: string): Buffer[] {
  return file
    .split('\r\n')
    .slice(0, -1)
    .map((line) => Buffer.from(line, 'utf8'))
}

/** A programme of every shape of date, with one title. */
function programme(title: string): string {
  const entries = sampleNames.map((name) =>
    eventEntry({ id: name.toLowerCase(), when: sampleWhen(name) }, { title, summary: title }),
  )
  return programmeCalendar(entries, calendarContext({ location: () => title }))
}

describe('the text of a calendar file', () => {
  it.each(titles)('brings words through unchanged: %s', (title) => {
    expect(titles).toHaveLength(7)
    const found = events(parseCalendar(programme(title)))
    expect(found).toHaveLength(11)
    for (const one of found) {
      expect(text(one, 'SUMMARY')?.replace('[<status.cancelled>] ', '')).toBe(title)
      expect(text(one, 'LOCATION')).toBe(title)
      expect(text(one, 'DESCRIPTION')?.endsWith(title)).toBe(true)
    }
  })

  it.each(titles)('has lines of at most 75 octets and no character cut in two: %s', (title) => {
    const file = programme(title)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = octetLines(file)
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => line.length > 75)).toEqual([])
    expect(Buffer.from(file, 'utf8').toString('utf8')).toBe(file)
  })

  it('is the same to the byte on any machine and at any time (T2)', () => {
    const first = programme('Same')
    for (const zone of ['America/Los_Angeles', 'Asia/Seoul', 'UTC']) {
      process.env.TZ = zone
      expect(programme('Same')).toBe(first)
    }
  })
})

describe('the calendar itself', () => {
  const calendar = parseCalendar(
    programmeCalendar([eventEntry()], calendarContext({ source: 'https://week.example/en.ics' })),
  )

  it('has what RFC 5545 and 7986 ask for, and no METHOD (7.1)', () => {
    expect(value(calendar, 'VERSION')).toBe('2.0')
    expect(value(calendar, 'PRODID')).toBe('-//Sample Week//Programme//EN')
    expect(value(calendar, 'CALSCALE')).toBe('GREGORIAN')
    expect(text(calendar, 'NAME')).toBe('Sample Week; programme, 2026')
    expect(text(calendar, 'X-WR-CALNAME')).toBe('Sample Week; programme, 2026')
    expect(property(calendar, 'REFRESH-INTERVAL')).toMatchObject({
      params: { VALUE: 'DURATION' },
      raw: 'PT6H',
    })
    expect(value(calendar, 'X-PUBLISHED-TTL')).toBe('PT6H')
    expect(value(calendar, 'SOURCE')).toBe('https://week.example/en.ics')
    expect(text(calendar, 'DESCRIPTION')).toBe('Times are Beijing time; nothing else, of course.')
    expect(text(calendar, 'X-WR-CALDESC')).toBe(text(calendar, 'DESCRIPTION'))
    expect(value(calendar, 'COLOR')).toBe('mediumblue')
    expect(value(calendar, 'METHOD')).toBeUndefined()
    expect(value(calendar, 'TIMEZONE-ID')).toBeUndefined()
  })

  it('defines its one zone (T5)', () => {
    const zones = calendar.children.filter(({ name }) => name === 'VTIMEZONE')
    expect(zones).toHaveLength(1)
    expect(zones.map((zone) => value(zone, 'TZID'))).toEqual(['Asia/Shanghai'])
    expect(zones[0]?.children.map((rule) => value(rule, 'TZOFFSETTO'))).toEqual(['+0800'])
  })

  it('is whole without any date', () => {
    const empty = parseCalendar(
      programmeCalendar([eventEntry({ when: { precision: 'tba' } })], calendarContext()),
    )
    expect(events(empty)).toEqual([])
    expect(empty.children.map(({ name }) => name)).toEqual(['VTIMEZONE'])
  })
})

describe('an entry', () => {
  it('has its address, kind, place and the language of its words', () => {
    const context = calendarContext({ locale: 'ko', location: () => '영롱홀' })
    const entry = eventEntry({}, {}, { wordsLocale: 'zh', isFallback: true })
    const [one] = events(parseCalendar(eventCalendar(entry, context)))
    if (one === undefined) throw new Error('No entry')
    expect(property(one, 'URL')).toMatchObject({
      raw: 'https://week.example/en/2026/events/sample-event/',
    })
    expect(value(one, 'CATEGORIES')).toBe('forum')
    expect(property(one, 'SUMMARY')?.params).toEqual({ LANGUAGE: 'zh-CN' })
    expect(property(one, 'DESCRIPTION')?.params).toEqual({ LANGUAGE: 'ko' })
    expect(property(one, 'LOCATION')).toMatchObject({ params: { LANGUAGE: 'ko' }, raw: '영롱홀' })
  })

  it('has no place while none is known', () => {
    const [one] = events(parseCalendar(eventCalendar(eventEntry(), calendarContext())))
    expect(one && value(one, 'LOCATION')).toBeUndefined()
  })

  it('has the same UID in every language and file (T3)', () => {
    const uids = (['zh', 'en', 'ko', 'ja'] as const).map((locale) => {
      const context = calendarContext({ locale })
      const alone = events(parseCalendar(eventCalendar(eventEntry(), context)))
      const among = events(parseCalendar(programmeCalendar([eventEntry()], context)))
      return [...alone, ...among].map((one) => value(one, 'UID'))
    })
    expect(uids.flat()).toEqual(Array(8).fill('sample-event@week.example'))
  })

  it('may have a place for each occurrence', () => {
    const when = {
      occurrences: [
        { id: 'a', start: '2026-09-21T10:00', end: 'unknown', place: ['hall-a'] },
        { id: 'b', start: '2026-09-22T10:00', end: 'unknown', place: ['hall-b'] },
      ],
    }
    const context = calendarContext({ location: (_, occurrence) => occurrence?.place?.join() })
    const found = events(parseCalendar(eventCalendar(eventEntry({ when }), context)))
    expect(found.map((one) => value(one, 'LOCATION'))).toEqual(['hall-a', 'hall-b'])
  })
})
