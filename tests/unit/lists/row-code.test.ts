import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Facet, facetedList } from '@/lib/lists/faceted-list'
import { decodeRow, encodeRow } from '@/lib/lists/row-code'

interface Item {
  colour: string[]
  size: string[]
  maybe: string[]
}

// More values than there are letters without marks.
const all = Array.from({ length: 300 }, (_, index) => `value-${index}`)
const facet = (values: Facet<Item>['values']): Facet<Item> => ({
  values,
  order: all,
  word: (_locale, value) => value,
})
const list = facetedList<Item>()(
  {
    colour: facet(({ colour }) => colour),
    empty: facet(() => []),
    size: { ...facet(({ size }) => size), unconfirmed: ({ maybe }) => maybe },
  },
  (_t, name) => name,
)
const options = { colour: all, empty: [], size: all }

const values = fc.subarray(all, { maxLength: 12 })
const occasions = fc.array(fc.record({ colour: values, size: values, maybe: values }), {
  minLength: 1,
  maxLength: 4,
})

describe('the code of a row', () => {
  it('gives back the values of each occasion, of the facets that the form has', () => {
    fc.assert(
      fc.property(occasions, (items) => {
        const decoded = decodeRow(encodeRow(list, items, options), ['colour', 'size'])
        const inWords = decoded.map(({ colour, size }) => ({
          colour: colour.values.map((index) => all[index]),
          size: size.values.map((index) => all[index]),
          maybe: size.unconfirmed.map((index) => all[index]),
        }))
        expect(inWords).toEqual(items)
      }),
      { numRuns: 300 },
    )
  })

  it('needs no escape in an attribute', () => {
    fc.assert(
      fc.property(occasions, (items) => {
        expect(encodeRow(list, items, options)).not.toMatch(/["&<>']/)
      }),
    )
  })
})
