import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { property, text } from '../../unit/outputs/calendar/parse'
import {
  answerIfAny,
  awaited,
  eventData,
  eventPage,
  everywhere,
  facts,
  listItem,
  ownCalendar,
} from './events'
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

  it.each(cases)('%s: page', (id, { page, pageTimes, label }) => {
    const when = answerIfAny('en', id, 'when')
    expect(when === undefined).toBe(page === undefined)
    if (when === undefined || page === undefined) return
    expect(facts('en', id)[0]?.[0]).toBe(label)
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
    const own = (of: typeof locale) => {
      const when = answerIfAny(of, id, 'when')
      return when && times(when)
    }
    expect(own(locale)).toEqual(own('zh'))
    expect(times(listItem(locale, id))).toEqual(times(listItem('zh', id)))
  })
})

describe.each(locales)('what is not known of a date, in %s', (locale) => {
  const said = (id: string) => words(eventPage(locale, id))

  it('is no end, neither on the page nor in the calendar', () => {
    const [entry] = ownCalendar(locale, 'sample-forum') ?? []
    expect(entry && property(entry, 'DTEND')).toBeUndefined()
    const lines = (entry && text(entry, 'DESCRIPTION'))?.split('\n') ?? []
    expect(lines.length).toBeGreaterThan(1)
    const { awaited: template } = messagesIn(locale).event
    const [opening = ''] = template.split('{')
    expect(lines.filter((line) => line.includes(opening.trim()))).toEqual([])
    expect(eventData(locale, 'sample-forum')).not.toHaveProperty('endDate')
  })

  it('is no hour of a day of which only the date is known', () => {
    const anyHour = /全天|종일|終日|all day/i
    expect(said('sample-fair').length).toBeGreaterThan(200)
    expect(said('sample-fair')).not.toMatch(anyHour)
    expect(words(listItem(locale, 'sample-fair'))).not.toMatch(anyHour)
    const [entry] = ownCalendar(locale, 'sample-fair') ?? []
    expect(entry?.toString()).not.toMatch(/ALLDAYEVENT/)
  })

  it('is a date to come, in the one line', () => {
    const { when } = messagesIn(locale).event.short
    expect(awaited(locale, 'sample-dinner')).toContain(when)
    expect(awaited(locale, 'sample-race')).not.toContain(when)
  })
})
