import { describe, expect, it, vi } from 'vitest'
import { locales } from '@/lib/language/locales'
import { eventFacets } from '@/lib/lists/events/facets'

vi.mock('@/lib/content', () => ({
  venue: (id: string) => ({
    name: { zh: `${id} zh`, en: `${id} en`, ko: `${id} ko`, ja: `${id} ja` },
  }),
}))

const { names, facets, label, word } = eventFacets

const listed = names.flatMap((name) => {
  const { order } = facets[name]
  return typeof order === 'function' ? [] : order.map((value) => ({ name, value }))
})

describe.each(locales)('the words of facets in %s', (locale) => {
  it('name every facet differently', () => {
    expect(names.length).toBeGreaterThan(10)
    expect(new Set(names.map((name) => label(locale, name))).size).toBe(names.length)
  })

  it('name every value that a form lists, each of a facet differently', () => {
    expect(listed.length).toBeGreaterThan(60)
    for (const name of names) {
      const own = listed.filter((one) => one.name === name)
      expect(new Set(own.map(({ value }) => word(locale, name, value))).size, name).toBe(own.length)
    }
  })

  it('name days and venues by themselves', () => {
    expect(word(locale, 'day', '2030-06-13')).toContain('13')
    expect(word(locale, 'venue', 'sample-hall')).toBe(`sample-hall ${locale}`)
  })
})
