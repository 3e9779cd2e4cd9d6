import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { address, eventData, eventPage, type Published } from './events'
import { links, one, row } from './read'

/** What each event of the fixture belongs to (A15, B15). */
const expected = [
  ['sample-lecture', 'part_of', ['sample-conference']],
  ['sample-conference', 'parts', ['sample-lecture']],
  ['sample-walk', 'series', ['sample-race']],
  ['sample-race', 'series', ['sample-walk']],
] as const satisfies readonly (readonly [Published, string, readonly Published[]])[]

describe.each(locales)('relatives in %s', (locale) => {
  const { related } = messagesIn(locale)

  it.each(expected)('%s, %s', (id, relation, others) => {
    const section = one('section[aria-labelledby="relatives"]', eventPage(locale, id))
    const named = links(row(section, related[relation]))
    expect(named).toEqual(others.map((other) => address(locale, other)))
  })

  it('are in structured data what they are on the page', () => {
    const pathOf = (data: object | undefined) =>
      new URL((data as { url: string } | undefined)?.url ?? 'https://none.example/').pathname
    const whole = eventData(locale, 'sample-lecture') as { superEvent?: object } | undefined
    expect(pathOf(whole?.superEvent)).toBe(address(locale, 'sample-conference'))
    const parts = eventData(locale, 'sample-conference')?.subEvent ?? []
    expect(parts.map(pathOf)).toEqual([address(locale, 'sample-lecture')])
  })
})
