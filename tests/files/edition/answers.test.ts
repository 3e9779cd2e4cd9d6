import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { languageName } from '../../../lib/language/text'
import { translator } from '../../../lib/language/translator'
import { eventRows } from '../../../lib/model/fields/event'
import { text } from '../../unit/outputs/calendar/parse'
import { answer, eventData, eventPage, everywhere, ownCalendar, published } from './events'
import { links, one, words } from './read'

const free = ['sample-exhibition', 'sample-fair', 'sample-lecture', 'sample-opening', 'sample-walk']
const priceUnknown = [
  'sample-conference',
  'sample-dinner',
  'sample-forum',
  'sample-matchmaking',
  'sample-race',
]

const questions = new Set(
  Object.values(eventRows).flatMap((row): readonly string[] =>
    'answers' in row ? row.answers : [],
  ),
)

describe('the questions that rows of fields name', () => {
  it.each(everywhere)('each have an answer: %s, %s', (id, locale) => {
    const facts = one('section[aria-labelledby="facts"] > dl', eventPage(locale, id))
    const answers = selectAll('dd', facts).map(words)
    expect(questions.size).toBeGreaterThan(0)
    expect(answers).toHaveLength(questions.size)
    expect(answers.filter((each) => each === '')).toEqual([])
  })
})

/** T16: an unknown price is never free. */
describe.each(locales)('the price in %s', (locale) => {
  const { price, unknown } = messagesIn(locale)
  const inEach = published.map((id) => [id, words(answer(locale, id, 'cost'))] as const)
  const saying = (said: string) => inEach.flatMap(([id, each]) => (each === said ? [id] : []))

  it('is free only where content says so', () => {
    expect(saying(price.free)).toEqual(free)
    expect(inEach.filter(([, each]) => each.includes(price.free))).toHaveLength(free.length)
  })

  it('is said to be unknown', () => {
    expect(saying(unknown.coming)).toEqual(priceUnknown)
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
  const { registration, unknown } = messagesIn(locale)
  const register = (id: string) => answer(locale, id, 'register')

  it('is required, with a link and its times', () => {
    const said = register('sample-opening')
    expect(words(said).startsWith(registration.required)).toBe(true)
    expect(links(said)).toEqual(['https://register.sample.example/opening'])
    expect(words(said)).toContain('09:00')
    expect(words(said)).toContain('18:00')
  })

  it('is not needed, or not known', () => {
    expect(words(register('sample-concert'))).toBe(registration.none)
    expect(words(register('sample-race'))).toBe(unknown.coming)
  })

  it('does not call a postponed event cancelled', () => {
    const said = words(register('sample-conference'))
    expect(said).not.toContain(messagesIn(locale).status.cancelled.toLowerCase())
    expect(links(register('sample-conference'))).toEqual([])
  })
})

describe.each(locales)('languages and access in %s', (locale) => {
  const t = translator(locale)
  const { event, access, unknown } = messagesIn(locale)
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

  it('says that there is none, or that it is not known', () => {
    const of = (id: string) => words(answer(locale, id, 'language'))
    expect(of('sample-forum')).toContain(event.no_interpretation)
    expect(of('sample-exhibition')).toBe(unknown.coming)
    expect(of('sample-workshop')).toContain(unknown.coming)
  })

  it('gives each access fact, and what is not confirmed', () => {
    const facts = selectAll('li', answer(locale, 'sample-opening', 'access')).map(words)
    const line = (feature: keyof typeof access, state: keyof typeof access) =>
      access.line.replace('{feature}', access[feature]).replace('{state}', access[state])
    expect(facts).toHaveLength(12)
    expect(facts).toContain(line('step_free', 'yes'))
    expect(facts).toContain(line('wheelchair_seats', 'on_request'))
    expect(facts).toContain(line('parking', 'no'))
    expect(facts).toContain(line('sign_language', 'partial'))
    expect(facts).toContain(line('lift', 'unknown'))
    expect(words(answer(locale, 'sample-forum', 'access'))).toBe(unknown.coming)
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
