import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFilter, writeFilter } from '@/lib/lists/address'
import { type Filter, judgeBy } from '@/lib/lists/filter'
import { decodeAddends, encodeAddends } from '@/lib/lists/projects/addend-code'
import { projectFacets } from '@/lib/lists/projects/facets'
import { ordersOf } from '@/lib/lists/projects/sort'
import { decodeRow, encodeRow } from '@/lib/lists/row-code'
import { addendsOf } from '@/lib/model/project/totals'
import { sampleEntries } from '../../../support/project-entries'

const entries = sampleEntries(120)
const options = { ...projectFacets.options(entries), sort: ordersOf(entries), estimates: ['yes'] }
type Name = keyof typeof options
const names = Object.keys(options) as Name[]

const anyFilter = fc.record({
  values: fc.record(
    Object.fromEntries(
      names.map((name) => [name, fc.subarray(options[name].map((_, index) => index))]),
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
  const rows = entries.map((entry) => {
    const [row] = decodeRow(encodeRow(projectFacets, [entry], options), projectFacets.names)
    return { entry, row }
  })

  it('give back its values and the amounts that go into totals', () => {
    expect(rows.length).toBe(120)
    for (const { entry, row } of rows) {
      for (const name of projectFacets.names)
        expect(row?.[name].values.map((index) => options[name][index])).toEqual(
          projectFacets.valuesOf(entry)[name],
        )
      const addends = addendsOf(entry.facts)
      expect(decodeAddends(encodeAddends(addends))).toEqual(addends)
    }
  })

  it('let in what has a value of each facet asked for', () => {
    const rules = projectFacets.names.map((name) => ({ name, match: 'any' as const }))
    fc.assert(
      fc.property(anyFilter, ({ values }) => {
        const judge = judgeBy(rules, { values, text: '' })
        for (const { entry, row } of rows) {
          const own = projectFacets.valuesOf(entry)
          const isIn = projectFacets.names.every(
            (name) =>
              values[name].length === 0 ||
              values[name].some((index) => own[name].includes(options[name][index] ?? '')),
          )
          expect(row && judge({ facets: row, text: '' }).isShown).toBe(isIn)
        }
      }),
      { numRuns: 50 },
    )
  })
})
