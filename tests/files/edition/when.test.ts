import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { property, text } from '../../unit/outputs/calendar/parse'
import { answer, eventData, everywhere, listItem, ownCalendar } from './events'
import { times, words } from './read'
import { type Expected, shapes } from './shapes'

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
