import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { languageName, listJoin } from '../../../lib/language/text'
import { translator } from '../../../lib/language/translator'
import { eventRows } from '../../../lib/model/fields/event'
import { text } from '../../unit/outputs/calendar/parse'
import {
  actions,
  answer,
  answerIfAny,
  awaited,
  eventData,
  eventPage,
  everywhere,
  facts,
  ownCalendar,
  published,
} from './events'
import { links, one, words } from './read'

const free = ['sample-exhibition', 'sample-fair', 'sample-lecture', 'sample-opening', 'sample-walk']
const priceUnknown = [
  'sample-conference',
  'sample-dinner',
  'sample-forum',
  'sample-matchmaking',
  'sample-race',
]

/** What is unknown of each event of which something is, by its question, in the order of the page. */
const unknown = {
  'sample-concert': ['access', 'ask'],
  'sample-dinner': ['when', 'where', 'cost', 'register', 'access', 'ask'],
  'sample-exhibition': ['language', 'access', 'ask'],
  'sample-walk': ['access', 'where_chinese', 'how', 'ask'],
} as const

describe('what a page says of an event', () => {
  it.each(everywhere)('is what is known, a row each: %s, %s', (id, locale) => {
    const rows = facts(locale, id).map(([term, value]) => [term, words(value)])
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.filter(([term, value]) => term === '' || value === '')).toEqual([])
    expect(new Set(rows.map(([term]) => term)).size).toBe(rows.length)
    const line = messagesIn(locale).event.awaited
    const start = line.slice(0, line.indexOf('{'))
    expect(rows.filter(([, value]) => value?.includes(start))).toEqual([])
  })

  it.each(locales)('names what is to come in one line at the end, in %s', (locale) => {
    const { short } = messagesIn(locale).event
    const t = translator(locale)
    for (const [id, questions] of Object.entries(unknown)) {
      const what = listJoin(
        locale,
        questions.map((question) => short[question]),
      )
      expect(awaited(locale, id)).toBe(t('event.awaited', { what }))
    }
    expect(awaited(locale, 'sample-fair'), 'cancelled').toBe('')
  })

  it('answers each question of some event', () => {
    const table = Object.values(eventRows).flatMap((row): readonly string[] =>
      'answers' in row ? row.answers : [],
    )
    expect(new Set(table).size).toBe(15)
  })
})

/** T16: an unknown price is never free. */
describe.each(locales)('the price in %s', (locale) => {
  const { price } = messagesIn(locale)
  const inEach = published.map((id) => {
    const cost = answerIfAny(locale, id, 'cost')
    return [id, cost && words(cost)] as const
  })
  const saying = (said: string | undefined) =>
    inEach.flatMap(([id, each]) => (each === said ? [id] : []))

  it('is free only where content says so', () => {
    expect(saying(price.free)).toEqual(free)
    expect(inEach.filter(([, each]) => each?.includes(price.free))).toHaveLength(free.length)
  })

  it('is not spoken of while it is unknown', () => {
    expect(saying(undefined)).toEqual(priceUnknown)
  })

  it('is free in structured data only where the page says so', () => {
    const dated = published.filter((id) => eventData(locale, id) !== undefined)
    expect(dated).toHaveLength(10)
    const isFree = (id: string) => eventData(locale, id)?.isAccessibleForFree === true
    expect(dated.filter(isFree)).toEqual(free)
  })

  it('stands with its currency', () => {
    const paid = words(answer(locale, 'sample-concert', 'cost'))
    const amounts = { zh: '80元', en: 'RMB 80', ko: '80 위안', ja: '80元' } as const
    const fewer = { zh: '40元', en: 'RMB 40', ko: '40 위안', ja: '40元' } as const
    expect(paid).toContain(amounts[locale])
    expect(paid).toContain(fewer[locale])
  })
})

describe.each(locales)('registration in %s', (locale) => {
  const { registration } = messagesIn(locale)
  const register = (id: string) => answer(locale, id, 'register')

  it('is required, with a link and its times', () => {
    const said = register('sample-opening')
    expect(words(said).startsWith(registration.required)).toBe(true)
    expect(actions(locale, 'sample-opening')).toContain('https://register.sample.example/opening')
    expect(links(said)).toEqual([])
    expect(words(said)).toContain('09:00')
    expect(words(said)).toContain('18:00')
  })

  it('is not needed, or not known', () => {
    expect(words(register('sample-concert'))).toBe(registration.none)
    expect(answerIfAny(locale, 'sample-race', 'register')).toBeUndefined()
  })

  it('is closed for a postponed event', () => {
    expect(words(register('sample-conference'))).toBe(registration.closed)
    expect(links(register('sample-conference'))).toEqual([])
  })
})

describe.each(locales)('languages and access in %s', (locale) => {
  const t = translator(locale)
  const { event, access } = messagesIn(locale)
  const said = words(answer(locale, 'sample-opening', 'language'))
  const name = (tag: string) => languageName(locale, tag)

  it('says what is interpreted, confirmed or not', () => {
    const pair = (to: string) => ({ from: name('zh'), to })
    const confirmed = t('event.interpretation', pair(name('ko')))
    expect(said).toContain(confirmed)
    expect(said).not.toContain(t('event.interpretation_unconfirmed', pair(name('ko'))))
    expect(said).toContain(t('event.interpretation_unconfirmed', pair(name('ja'))))
    expect(said).toContain(t('event.subtitles', { languages: name('en') }))
  })

  it('says that there is none, and nothing of what is not known', () => {
    expect(words(answer(locale, 'sample-forum', 'language'))).toContain(event.no_interpretation)
    expect(answerIfAny(locale, 'sample-exhibition', 'language')).toBeUndefined()
    const workshop = words(answer(locale, 'sample-workshop', 'language'))
    expect(workshop).toBe(listJoin(locale, [name('zh'), name('ko')]))
  })

  it('gives each access fact that is known', () => {
    const known = selectAll('li', answer(locale, 'sample-opening', 'access')).map(words)
    const line = (feature: keyof typeof access, state: keyof typeof access) =>
      access.line.replace('{feature}', access[feature]).replace('{state}', access[state])
    expect(known).toHaveLength(4)
    expect(known).toContain(line('step_free', 'yes'))
    expect(known).toContain(line('wheelchair_seats', 'on_request'))
    expect(known).toContain(line('parking', 'no'))
    expect(known).toContain(line('sign_language', 'partial'))
    expect(answerIfAny(locale, 'sample-forum', 'access')).toBeUndefined()
  })
})

describe.each(locales)('an event that can be joined online, in %s', (locale) => {
  it('has on its page the address that structured data gives', () => {
    for (const id of ['sample-opening', 'sample-lecture']) {
      const places = eventData(locale, id)?.location ?? []
      const addresses = places.flatMap(({ url }) => (url === undefined ? [] : [url]))
      expect(addresses).toHaveLength(1)
      expect(links(one('main', eventPage(locale, id)))).toContain(addresses[0])
    }
  })

  it('names the place of the page in the calendar', () => {
    const [entry] = ownCalendar(locale, 'sample-opening') ?? []
    expect(entry && text(entry, 'LOCATION')).toContain('示例会堂')
    expect(words(answer(locale, 'sample-opening', 'where'))).toContain(
      { zh: '示例会堂', en: 'Sample Hall', ko: '샘플 홀', ja: '見本ホール' }[locale],
    )
  })
})
