import { describe, expect, it } from 'vitest'
import { locales } from '../../lib/i18n/locales'
import { messagesIn } from '../../lib/i18n/messages'
import { translator } from '../../lib/i18n/translator'
import { property, text, value } from '../unit/calendar/parse'
import { answer, eventData, everywhere, listItem, ownCalendar, type Published } from './events'
import { times, words } from './read'

interface Expected {
  /** Large date of the list in English. */
  list: string
  /** The answer to "when" in English, in its parts. */
  page: readonly string[]
  /** `<time datetime>` of the list, and of the answer. */
  listTime: string | undefined
  pageTimes: readonly string[]
  /** Start and end of each calendar entry. */
  calendar: readonly (readonly [string, string | undefined])[]
}

const zone = 'Asia/Shanghai '
const t = translator('en')

/** `domain.md` 5.1.1, one event of the fixture for each shape. */
const shapes = {
  'sample-opening': {
    list: '17 June · Mon',
    page: ['Monday 17 June 2030, 14:00–16:30 (Beijing time)', t('when.doors', { time: '13:30' })],
    listTime: '2030-06-17T14:00+08:00',
    pageTimes: ['2030-06-17T14:00+08:00'],
    calendar: [[`${zone}20300617T140000`, `${zone}20300617T163000`]],
  },
  'sample-forum': {
    list: '18 June · Tue',
    page: ['Tuesday 18 June 2030, from 14:00 (Beijing time)', t('when.end_not_announced')],
    listTime: '2030-06-18T14:00+08:00',
    pageTimes: ['2030-06-18T14:00+08:00'],
    calendar: [[`${zone}20300618T140000`, undefined]],
  },
  'sample-concert': {
    list: '19 June · Wed',
    page: ['Wednesday 19 June 2030, 21:00–00:30 (+1) (Beijing time)'],
    listTime: '2030-06-19T21:00+08:00',
    pageTimes: ['2030-06-19T21:00+08:00'],
    calendar: [[`${zone}20300619T210000`, `${zone}20300620T003000`]],
  },
  'sample-fair': {
    list: '22 June · Sat',
    page: ['Saturday 22 June 2030', t('when.open_hours', { hours: '10:00–18:00 (Beijing time)' })],
    listTime: '2030-06-22',
    pageTimes: ['2030-06-22'],
    calendar: [['DATE 20300622', 'DATE 20300623']],
  },
  'sample-exhibition': {
    list: '17–23 June · Mon–Sun',
    page: [
      '17–23 June 2030',
      t('when.hours', { days: 'Tue, Wed, Thu, Fri', hours: '09:00–17:00 (Beijing time)' }),
      t('when.last_entry', { time: '16:30' }),
      t('when.hours', { days: 'Sat, Sun', hours: '10:00–18:00 (Beijing time)' }),
      t('when.closed', { days: '17 June 2030' }),
    ],
    listTime: '2030-06-17',
    pageTimes: ['2030-06-17'],
    calendar: [['DATE 20300617', 'DATE 20300624']],
  },
  'sample-workshop': {
    list: '18–20 June · Tue–Thu',
    page: [
      '18–20 June 2030',
      'Tuesday 18 June 2030, 10:00–11:30 (Beijing time)',
      'Wednesday 19 June 2030, 10:00–11:30 (Beijing time)',
      t('status.cancelled'),
      'Thursday 20 June 2030, from 15:00 (Beijing time)',
      'Sample Garden',
      t('when.sessions', { count: 3 }),
      t('when.end_not_announced'),
    ],
    listTime: '2030-06-18',
    pageTimes: [
      '2030-06-18',
      '2030-06-18T10:00+08:00',
      '2030-06-19T10:00+08:00',
      '2030-06-20T15:00+08:00',
    ],
    calendar: [
      [`${zone}20300618T100000`, `${zone}20300618T113000`],
      [`${zone}20300619T100000`, `${zone}20300619T113000`],
      [`${zone}20300620T150000`, undefined],
    ],
  },
  'sample-walk': {
    list: '7–28 June',
    page: [
      '7–28 June 2030',
      'Friday 7 June 2030, 09:00–10:30 (Beijing time)',
      'Friday 14 June 2030, 09:00–10:30 (Beijing time)',
      'Friday 21 June 2030, 09:00–10:30 (Beijing time)',
      'Friday 28 June 2030, 09:00–10:30 (Beijing time)',
      t('when.sessions', { count: 4 }),
    ],
    listTime: '2030-06-07',
    pageTimes: [
      '2030-06-07',
      ...['07', '14', '21', '28'].map((day) => `2030-06-${day}T09:00+08:00`),
    ],
    calendar: ['07', '14', '21', '28'].map((day) => [
      `${zone}203006${day}T090000`,
      `${zone}203006${day}T103000`,
    ]),
  },
  'sample-race': {
    list: `June 2030 ${t('programme.date_unknown.coming')}`,
    page: [t('when.month_not_announced', { month: 'June 2030' })],
    listTime: '2030-06',
    pageTimes: ['2030-06'],
    calendar: [],
  },
  'sample-dinner': {
    list: `— ${t('programme.date_unknown.coming')}`,
    page: [t('when.not_announced')],
    listTime: undefined,
    pageTimes: [],
    calendar: [],
  },
} as const satisfies Partial<Record<Published, Expected>>

const cases = Object.entries(shapes) as [keyof typeof shapes, Expected][]

describe('every shape of a date', () => {
  it('is tried', () => {
    expect(cases).toHaveLength(9)
  })

  it.each(cases)('%s: list', (id, { list, listTime }) => {
    const item = listItem('en', id)
    expect(words(item).startsWith(list)).toBe(true)
    expect(times(item)[0]).toBe(listTime)
  })

  it.each(cases)('%s: page', (id, { page, pageTimes }) => {
    const when = answer('en', id, 'when')
    const said = words(when)
    let from = 0
    for (const part of page) {
      const at = said.indexOf(part, from)
      expect(at, `${part} in ${said}`).toBeGreaterThanOrEqual(from)
      from = at + part.length
    }
    expect(times(when)).toEqual(pageTimes)
  })

  it.each(cases)('%s: calendar', (id, { calendar }) => {
    const entries = ownCalendar('en', id)
    expect(entries === undefined).toBe(calendar.length === 0)
    const found = (entries ?? []).map((entry) =>
      ['DTSTART', 'DTEND'].map((name) => {
        const time = property(entry, name)
        return time && `${time.params.TZID ?? time.params.VALUE} ${time.raw}`
      }),
    )
    expect(found).toEqual(calendar)
  })

  it.each(cases)('%s: structured data', (id, { calendar, pageTimes }) => {
    const data = eventData('en', id)
    expect(data === undefined).toBe(calendar.length === 0)
    // An event of several sessions begins with the first of them.
    const start = data?.subEvent === undefined ? pageTimes[0] : pageTimes[1]
    expect(data?.startDate).toBe(data && start?.replace('+08:00', ':00+08:00'))
  })
})

describe('the same times in every language', () => {
  it.each(everywhere)('%s, %s', (id, locale) => {
    expect(times(answer(locale, id, 'when'))).toEqual(times(answer('zh', id, 'when')))
    expect(times(listItem(locale, id))).toEqual(times(listItem('zh', id)))
  })
})

describe.each(locales)('what is not announced yet, in %s', (locale) => {
  const { when } = messagesIn(locale)

  it('an end, on the page and in the calendar', () => {
    expect(words(answer(locale, 'sample-forum', 'when'))).toContain(when.end_not_announced)
    const [entry] = ownCalendar(locale, 'sample-forum') ?? []
    const description = entry && text(entry, 'DESCRIPTION')
    expect(description).toContain(when.end_not_announced)
    expect(eventData(locale, 'sample-forum')).not.toHaveProperty('endDate')
  })

  it('no end of a past edition', () => {
    const past = [when.not_found, when.end_not_found, messagesIn(locale).unknown.past]
    const said = everywhere
      .filter(([, each]) => each === locale)
      .map(([id]) => words(answer(locale, id, 'when')) + words(answer(locale, id, 'until')))
    expect(said).toHaveLength(12)
    for (const answerWords of said)
      for (const sentence of past) expect(answerWords).not.toContain(sentence)
  })
})

/** Each session may be cancelled or moved alone. */
describe.each(locales)('a session with a status and a place of its own, in %s', (locale) => {
  const id = 'sample-workshop'

  it('is cancelled on the page, in the calendar and in structured data', () => {
    expect(words(answer(locale, id, 'when'))).toContain(messagesIn(locale).status.cancelled)
    const entries = ownCalendar(locale, id) ?? []
    expect(entries.map((entry) => value(entry, 'STATUS'))).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CONFIRMED',
    ])
    const sessions: { eventStatus: string }[] = eventData(locale, id).subEvent
    expect(sessions.map(({ eventStatus }) => eventStatus.split('/').at(-1))).toEqual([
      'EventScheduled',
      'EventCancelled',
      'EventScheduled',
    ])
  })

  it('is in its own place everywhere', () => {
    const garden = { zh: '示例花园', en: 'Sample Garden', ko: '샘플 정원', ja: '見本庭園' }[locale]
    expect(words(answer(locale, id, 'when'))).toContain(garden)
    const entry = ownCalendar(locale, id)?.at(2)
    expect(entry && text(entry, 'LOCATION')).toContain('示例花园')
    expect(entry && text(entry, 'DESCRIPTION')).not.toContain('示例市示例路1号')
    const sessions: { location: unknown }[] = eventData(locale, id).subEvent
    expect(sessions.at(2)?.location).toEqual([{ '@type': 'Place', name: garden }])
  })
})
