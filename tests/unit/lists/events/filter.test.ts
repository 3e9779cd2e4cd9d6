import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFilter, writeFilter } from '@/lib/lists/address'
import { type Filter, type FilterRow, filterNames, judge } from '@/lib/lists/events/filter'
import { isAsking, plainText } from '@/lib/lists/filter'

const options = Object.fromEntries(
  filterNames.map((name) => [name, ['a', 'b', 'c'].map((value) => `${name}-${value}`)]),
) as Record<(typeof filterNames)[number], string[]>

const none = readFilter('', options)
const asking = (values: Partial<Filter['values']>, rest: Partial<Filter> = {}): Filter => ({
  ...none,
  ...rest,
  values: { ...none.values, ...values },
})

const row = (facts: Partial<FilterRow> = {}, values: Partial<FilterRow['values']> = {}) => ({
  slots: [],
  closes: undefined,
  text: plainText('Sample forum 海洋论坛'),
  ...facts,
  values: {
    ...{ kind: [], theme: [], district: [], venue: [], audience: [], follow: [] },
    ...{ price: [], registration: [], access: [], unconfirmed: [], attendance: [] },
    ...values,
  },
})

const shown = { isShown: true, keptOutBy: [] }
const without = (...keptOutBy: string[]) => ({ isShown: false, keptOutBy })

describe('a filter', () => {
  it('lets in all while nothing is asked', () => {
    expect(judge(row(), none)).toEqual(shown)
    expect(isAsking(none, filterNames)).toBe(false)
  })

  it('asks for any of a facet and for all facets', () => {
    const forum = row({}, { kind: [1], theme: [0, 2] })
    expect(judge(forum, asking({ kind: [0, 1] }))).toEqual(shown)
    expect(judge(forum, asking({ kind: [0, 1], theme: [2] }))).toEqual(shown)
    expect(judge(forum, asking({ kind: [0, 1], theme: [1] }))).toEqual(without('theme'))
    expect(judge(forum, asking({ kind: [0], theme: [1] }))).toEqual(without())
  })

  it('asks for every fact about access (J02.3)', () => {
    const lift = row({}, { access: [0], unconfirmed: [1] })
    expect(judge(lift, asking({ access: [0] }))).toEqual(shown)
    expect(judge(lift, asking({ access: [0, 1] }))).toEqual(without('access'))
    expect(judge(lift, asking({ access: [0, 1], unconfirmed: [0] }))).toEqual(shown)
    expect(judge(lift, asking({ access: [0, 2], unconfirmed: [0] }))).toEqual(without('access'))
  })

  it('takes day and part of the day together', () => {
    const slots = [
      { day: 0, part: 0 },
      { day: 1, part: 2 },
      { day: 2, part: undefined },
    ]
    expect(judge(row({ slots }), asking({ day: [0], part: [0] }))).toEqual(shown)
    expect(judge(row({ slots }), asking({ day: [0], part: [2] }))).toEqual(without('day', 'part'))
    expect(judge(row({ slots }), asking({ day: [2], part: [1] }))).toEqual(without('part'))
    expect(judge(row({ slots }), asking({ day: [2] }))).toEqual(shown)
    expect(judge(row(), asking({ day: [2] }))).toEqual(without('day'))
    expect(judge(row(), asking({ day: [2], kind: [1] }))).toEqual(without())
  })

  it('finds words in any width and case, and parts of Chinese words', () => {
    for (const text of ['ＦＯＲＵＭ', 'forum', '洋论', '  Sample   FORUM '])
      expect(judge(row(), asking({}, { text })), text).toEqual(shown)
    expect(judge(row(), asking({}, { text: '洋 论' }))).toEqual(without('text'))
  })
})

const places = fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 })
const anyFilter = fc.record({
  values: fc.record(Object.fromEntries(filterNames.map((name) => [name, places]))),
  text: fc.string({ unit: 'grapheme' }),
}) as fc.Arbitrary<Filter>

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
