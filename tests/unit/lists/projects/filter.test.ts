import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFilter, writeFilter } from '@/lib/lists/address'
import { type Filter, failing } from '@/lib/lists/filter'
import { projectFacets } from '@/lib/lists/projects/facet-names'
import { projectOptions, projectValues } from '@/lib/lists/projects/facets'
import {
  decodeAddends,
  decodeValues,
  encodeAddends,
  encodeValues,
} from '@/lib/lists/projects/row-codes'
import { ordersOf } from '@/lib/lists/projects/sort'
import { addendsOf } from '@/lib/model/project/totals'
import { sampleEntries } from '../../../support/project-entries'

const entries = sampleEntries(120)
const options = { ...projectOptions(entries), sort: ordersOf(entries), estimates: ['yes'] }
type Name = keyof typeof options
const names = Object.keys(options) as Name[]

const anyFilter = fc.record({
  values: fc.record(
    Object.fromEntries(
      names.map((name) => [name, fc.subarray(options[name].map((_, place) => place))]),
    ),
  ),
  text: fc.string({ unit: 'grapheme' }),
}) as fc.Arbitrary<Filter<Name>>

describe('the address of a list of projects', () => {
  it('says what is asked for and gives it back', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const address = writeFilter(filter, options)
        const read = readFilter(address, options)
        expect(read).toEqual({ values: filter.values, text: filter.text.trim() })
        expect(writeFilter(read, options)).toBe(address)
      }),
    )
  })
})

describe('the codes of a row', () => {
  it('say again what was put into them', () => {
    expect(entries.length).toBe(120)
    for (const entry of entries) {
      const code = encodeValues(options, (name) => projectValues(entry, name))
      expect(code).toMatch(/^[A-Za-z[\]^_`\\{|}~.]*$/)
      const places = decodeValues(code)
      for (const name of projectFacets)
        expect(places[name].map((at) => options[name][at])).toEqual(projectValues(entry, name))
      const addends = addendsOf(entry.facts)
      expect(decodeAddends(encodeAddends(addends))).toEqual(addends)
    }
  })

  it('let in by them is what has the values asked for', () => {
    const rows = entries.map((entry) => ({
      entry,
      places: decodeValues(encodeValues(options, (name) => projectValues(entry, name))),
    }))
    const facetsOnly = anyFilter.map(({ values }) => values)
    fc.assert(
      fc.property(facetsOnly, (values) => {
        for (const { entry, places } of rows) {
          const expected = projectFacets.filter(
            (name) =>
              values[name].length > 0 &&
              !values[name].some((at) =>
                projectValues(entry, name).includes(options[name][at] ?? ''),
              ),
          )
          expect(failing(projectFacets, places, values)).toEqual(expected)
        }
      }),
      { numRuns: 50 },
    )
  })
})
