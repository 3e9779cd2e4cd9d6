import { describe, expect, it, vi } from 'vitest'
import { locales } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import { facetNames } from '@/lib/lists/events/facet-names'
import { facetLabel, facetValueLabel } from '@/lib/lists/events/facet-words'
import { valueOrders } from '@/lib/lists/events/facets'

vi.mock('@/lib/content', () => ({
  venue: (id: string) => ({
    name: { zh: `${id} zh`, en: `${id} en`, ko: `${id} ko`, ja: `${id} ja` },
  }),
}))

const listed = facetNames.flatMap((name) =>
  (valueOrders[name] ?? []).map((value) => [name, value] as const),
)

describe.each(locales)('the words of facets in %s', (locale) => {
  it('name every facet', () => {
    const labels = facetNames.map((name) => facetLabel(translator(locale), name))
    expect(labels.filter((label) => label.startsWith('facet.'))).toEqual([])
    expect(new Set(labels).size).toBe(facetNames.length)
  })

  it('name every value that a form lists, each of a facet differently', () => {
    expect(listed.length).toBeGreaterThan(60)
    for (const [name, value] of listed)
      expect(facetValueLabel(locale, name, value), name).not.toContain(`.${value}`)
    for (const name of facetNames) {
      const labels = (valueOrders[name] ?? []).map((value) => facetValueLabel(locale, name, value))
      expect(new Set(labels).size, name).toBe(labels.length)
    }
  })

  it('name days and venues by themselves', () => {
    expect(facetValueLabel(locale, 'day', '2030-06-13')).toContain('13')
    expect(facetValueLabel(locale, 'venue', 'sample-hall')).toBe(`sample-hall ${locale}`)
  })
})
