import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordOf } from '@/lib/base/record'
import { readFilter, writeFilter } from '@/lib/lists/address'
import {
  type FacetRule,
  type Filter,
  isAsking,
  judgeBy,
  plainText,
  type Row,
  unconfirmedName,
} from '@/lib/lists/filter'

const names = ['day', 'part', 'kind', 'theme', 'access'] as const

type Name = (typeof names)[number]

const rules: FacetRule<Name>[] = names.map((name) => ({
  name,
  match: name === 'access' ? 'all' : 'any',
}))
const filterNames = [...names, unconfirmedName] as const

const options = recordOf(filterNames, (name) => ['a', 'b', 'c'].map((value) => `${name}-${value}`))

type Asked = Filter<(typeof filterNames)[number]>

const none: Asked = readFilter('', options)
const asking = (values: Partial<Asked['values']>, rest: Partial<Asked> = {}): Asked => ({
  ...none,
  ...rest,
  values: { ...none.values, ...values },
})

const row = (
  values: Partial<Record<Name, number[]>> = {},
  unconfirmed: Partial<Record<Name, number[]>> = {},
): Row<Name> => ({
  text: plainText('Sample forum 海洋论坛'),
  facets: recordOf(names, (name) => ({
    values: values[name] ?? [],
    unconfirmed: unconfirmed[name] ?? [],
  })),
})

const judge = (one: Row<Name>, filter: Asked) => judgeBy(rules, filter)(one)
const shown = { isShown: true, excludedBy: undefined }
const without = (excludedBy?: string) => ({ isShown: false, excludedBy })

describe('a filter', () => {
  it('lets in all while nothing is asked', () => {
    expect(judge(row(), none)).toEqual(shown)
    expect(isAsking(none, filterNames)).toBe(false)
  })

  it('asks for any of a facet and for all facets', () => {
    const forum = row({ kind: [1], theme: [0, 2] })
    expect(judge(forum, asking({ kind: [0, 1] }))).toEqual(shown)
    expect(judge(forum, asking({ kind: [0, 1], theme: [2] }))).toEqual(shown)
    expect(judge(forum, asking({ kind: [0, 1], theme: [1] }))).toEqual(without('theme'))
    expect(judge(forum, asking({ kind: [0], theme: [1] }))).toEqual(without())
  })

  it('asks for every fact about access (J02.3)', () => {
    const lift = row({ access: [0] }, { access: [1] })
    expect(judge(lift, asking({ access: [0] }))).toEqual(shown)
    expect(judge(lift, asking({ access: [0, 1] }))).toEqual(without('access'))
    expect(judge(lift, asking({ access: [0, 1], unconfirmed: [0] }))).toEqual(shown)
    expect(judge(lift, asking({ access: [0, 2], unconfirmed: [0] }))).toEqual(without('access'))
  })

  it('takes the facets of one occasion together', () => {
    const friday = row({ day: [0], part: [0] })
    expect(judge(friday, asking({ day: [0], part: [0] }))).toEqual(shown)
    expect(judge(friday, asking({ day: [0], part: [2] }))).toEqual(without('part'))
    expect(judge(row({ day: [1], part: [2] }), asking({ day: [0], part: [2] }))).toEqual(
      without('day'),
    )
    expect(judge(row({ day: [2] }), asking({ day: [2], part: [1] }))).toEqual(without('part'))
    expect(judge(row({ day: [2] }), asking({ day: [2] }))).toEqual(shown)
    expect(judge(row(), asking({ day: [2] }))).toEqual(without('day'))
  })

  it('finds words in any width and case, and parts of Chinese words', () => {
    for (const text of ['ＦＯＲＵＭ', 'forum', '洋论', '  Sample   FORUM '])
      expect(judge(row(), asking({}, { text })), text).toEqual(shown)
    expect(judge(row(), asking({}, { text: '洋 论' }))).toEqual(without('text'))
  })
})

const indices = fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 })
const anyFilter = fc.record({
  values: fc.record(recordOf(filterNames, () => indices)),
  text: fc.string({ unit: 'grapheme' }),
}) as fc.Arbitrary<Asked>

describe('an address', () => {
  it('says a filter and gives it back', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const address = writeFilter(filter, options)
        const read = readFilter(address, options)
        expect(read.text).toBe(filter.text.trim())
        for (const name of filterNames)
          expect(read.values[name]).toEqual([...filter.values[name]].sort())
        const canonical = writeFilter(read, options)
        expect(writeFilter(readFilter(canonical, options), options)).toBe(canonical)
      }),
    )
  })

  it('has one form, whatever the order in which it was written', () => {
    const forms = [
      '?kind=kind-b&day=day-c&q=sea&kind=kind-a',
      '?q=sea&kind=kind-a&kind=kind-b&kind=kind-a&day=day-c',
    ]
    const canonical = '?day=day-c&kind=kind-a&kind=kind-b&q=sea'
    for (const form of forms)
      expect(writeFilter(readFilter(form, options), options, form)).toBe(canonical)
  })

  it('passes over values that the form does not have, and keeps what others have added, last', () => {
    const search = '?from=chat&kind=no-such-kind&colour=red&theme=theme-a'
    const filter = readFilter(search, options)
    expect(filter.values.kind).toEqual([])
    expect(writeFilter(filter, options, search)).toBe('?theme=theme-a&from=chat&colour=red')
  })

  it('of a filter that asks for nothing has no query', () => {
    expect(writeFilter(none, options)).toBe('')
  })
})
