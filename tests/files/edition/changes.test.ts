import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { text } from '../../unit/outputs/calendar/parse'
import { answer, answerIfAny, bands, eventData, listItem, ownCalendar } from './events'
import { links, words } from './read'

describe.each(locales)('what else a change says in %s', (locale) => {
  const { when, registration } = messagesIn(locale)
  const band = (id: string) => {
    const [only, ...more] = bands(locale, id)
    if (only === undefined || more.length > 0) throw new Error(`${id} has no band of its own`)
    return only
  }
  const tight = (text: string) => text.replaceAll(' ', '')
  const told = (id: string) => tight(words(band(id)))
  const previously = (time: string) => when.previously.replace('{when}', time)

  it('a reason, the replacement and closed registration, when cancelled', () => {
    const status = band('sample-fair')
    expect(selectAll('p[lang]', status)).toHaveLength(1)
    expect(links(status)).toEqual([`/${locale}/2030/events/sample-walk/`])
    expect(words(answer(locale, 'sample-fair', 'register'))).toBe(registration.closed)
  })

  const former = {
    zh: '2030年6月20日（星期四）14:00—17:00（北京时间）',
    en: 'Thursday 20 June 2030, 14:00–17:00 (Beijing time)',
    ko: '2030년 6월 20일(목) 14:00~17:00(베이징 시간)',
    ja: '2030年6月20日（木）14:00～17:00（北京時間）',
  } as const satisfies Record<Locale, string>

  it('the former date, when rescheduled', () => {
    expect(told('sample-matchmaking')).toContain(tight(previously(former[locale])))
    expect(selectAll('s', band('sample-matchmaking')).map(words)).toEqual([former[locale]])
    expect(eventData(locale, 'sample-matchmaking')).toMatchObject({
      startDate: '2030-06-21T14:00:00+08:00',
      previousStartDate: ['2030-06-20T14:00:00+08:00'],
    })
  })

  it('the former date and no new one, when postponed', () => {
    const time = former[locale].replace('14:00', '09:00').replace('17:00', '12:00')
    expect(told('sample-conference')).toContain(tight(previously(time)))
    expect(answerIfAny(locale, 'sample-conference', 'when')).toBeUndefined()
    expect(eventData(locale, 'sample-conference')).toMatchObject({
      startDate: '2030-06-20T09:00:00+08:00',
      previousStartDate: ['2030-06-20T09:00:00+08:00'],
    })
  })

  it('no hall any more, when moved online', () => {
    const { online } = messagesIn(locale).event
    expect(words(answer(locale, 'sample-lecture', 'where')).startsWith(online)).toBe(true)
    expect(words(listItem(locale, 'sample-lecture'))).toContain(online)
    const [entry] = ownCalendar(locale, 'sample-lecture') ?? []
    expect(entry && text(entry, 'LOCATION')).toBe(online)
    expect(eventData(locale, 'sample-lecture')?.location).toEqual([
      { '@type': 'VirtualLocation', url: 'https://live.sample.example/lecture' },
    ])
  })
})
