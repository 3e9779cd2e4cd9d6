import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Conflict,
  conflictsOf,
  longestUnknownHours,
} from '@/lib/programme/my-programme/conflicts'
import { gapsOf } from '@/lib/programme/my-programme/gaps'
import {
  type District,
  minutesBetween,
  type Place,
  travelMinutes,
} from '@/lib/programme/my-programme/travel'

const minute = 60_000
const nine = Date.parse('2030-06-13T09:00+08:00')
const at = (hours: number) => nine + (hours - 9) * 60 * minute

const hall: Place = { venue: 'hall', district: 'huancui' }
const garden: Place = { venue: 'garden', district: 'huancui' }
const pier: Place = { venue: 'pier', district: 'rongcheng' }
const lost: Place = { venue: 'lost', district: undefined }

const item = (id: string, start: number, end?: number, places: readonly Place[] = []) => ({
  id,
  start: at(start),
  end: end === undefined ? undefined : at(end),
  places,
})

const kinds = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ kind, first, second }) => `${first} ${kind} ${second}`)

describe('two items', () => {
  it('overlap when one begins before the other ends', () => {
    expect(kinds(conflictsOf([item('a', 9, 11), item('b', 10, 12)]))).toEqual(['a overlaps b'])
    expect(conflictsOf([item('a', 9, 10), item('b', 10, 12)])).toEqual([])
  })

  it('overlap when both begin at once, whether or not an end is known', () => {
    expect(kinds(conflictsOf([item('b', 9), item('a', 9, 10)]))).toEqual(['a overlaps b'])
  })

  it('may overlap after one whose end is not known, for four hours', () => {
    expect(kinds(conflictsOf([item('a', 9), item('b', 12.5, 14)]))).toEqual(['a mayOverlap b'])
    expect(conflictsOf([item('a', 9), item('b', 9 + longestUnknownHours, 14)])).toEqual([])
  })

  it('are too far apart when the way takes longer than the time between', () => {
    expect(conflictsOf([item('a', 9, 10, [hall]), item('b', 10.5, 12, [pier])])).toEqual([
      { kind: 'transfer', first: 'a', second: 'b', needs: travelMinutes.far, has: 30 },
    ])
    expect(conflictsOf([item('a', 9, 10, [hall]), item('b', 11.5, 12, [pier])])).toEqual([])
    expect(conflictsOf([item('a', 9, 10, [hall]), item('b', 10.5, 12, [garden])])).toEqual([])
  })

  it('make no statement about the way where a place is not known', () => {
    expect(conflictsOf([item('a', 9, 10, [lost]), item('b', 10, 12, [pier])])).toEqual([])
    expect(conflictsOf([item('a', 9, 10, [hall, lost]), item('b', 10, 12, [pier])])).toEqual([])
    expect(conflictsOf([item('a', 9, 10), item('b', 10, 12, [pier])])).toEqual([])
    expect(conflictsOf([item('a', 9, 10, [lost]), item('b', 10, 12, [lost])])).toEqual([])
  })
})

const places: readonly Place[] = [hall, garden, pier, lost, { venue: 'park', district: 'wendeng' }]

const items = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 600 }),
      length: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
      places: fc.subarray([...places], { maxLength: 2 }),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ start, length, places }, index) => ({
      id: `item-${index}`,
      start: start * minute,
      end: length === undefined ? undefined : (start + length) * minute,
      places,
    })),
  )

type Item = ReturnType<(typeof items)['generate']>['value'][number]

/** Minutes in which an item is certainly on, and in which it may be. */
function minutesOf({ start, end }: Item) {
  const from = start / minute
  const certain = end === undefined ? 1 : end / minute - from
  const possible = end === undefined ? longestUnknownHours * 60 : certain
  const range = (count: number) =>
    new Set(Array.from({ length: count }, (_, index) => from + index))
  return { certain: range(certain), possible: range(possible) }
}

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].some((one) => b.has(one))

/** Whether everyone who leaves when one ends comes late to the other, whichever places are meant. */
function cannotMakeIt(a: Item, b: Item): boolean {
  if (a.end === undefined || a.places.length === 0 || b.places.length === 0) return false
  let isCertain = true
  for (const from of a.places)
    for (const to of b.places) {
      const needs = minutesBetween(from, to)
      if (needs === undefined || a.end + needs * minute <= b.start) isCertain = false
    }
  return isCertain
}

/** The same by counting minutes, for every two items. */
function oracle(list: readonly Item[]): string[] {
  return list.flatMap((a) =>
    list.flatMap((b) => {
      const isFirst = a.start < b.start || (a.start === b.start && a.id < b.id)
      if (a === b || !isFirst) return []
      const [one, other] = [minutesOf(a), minutesOf(b)]
      if (meet(one.certain, other.certain)) return [`${a.id} overlaps ${b.id}`]
      if (meet(one.possible, other.possible)) return [`${a.id} mayOverlap ${b.id}`]
      return cannotMakeIt(a, b) ? [`${a.id} transfer ${b.id}`] : []
    }),
  )
}

describe('J14.4 conflicts', () => {
  it('are exactly those that an oracle finds by counting minutes', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(items, (list) => {
        const found = conflictsOf(list)
        for (const { kind } of found) seen.add(kind)
        expect(kinds(found).sort()).toEqual(oracle(list).sort())
      }),
      { numRuns: 1_000, seed: 14 },
    )
    expect([...seen].sort()).toEqual(['mayOverlap', 'overlaps', 'transfer'])
  })
})

describe('gaps', () => {
  it('stand before the item that ends them', () => {
    const day = [item('a', 9, 10), item('b', 9.5, 12), item('c', 14.5, 16)]
    expect(gapsOf(day)).toEqual([{ before: 'c', minutes: 150 }])
  })

  it('are not claimed after an item whose end is not known', () => {
    expect(gapsOf([item('a', 9), item('b', 14, 15), item('c', 17, 18)])).toEqual([])
  })

  it('are the minutes in which nothing is on, between the first and the last item', () => {
    fc.assert(
      fc.property(items, (list) => {
        const known = list.filter(({ end }) => end !== undefined)
        const busy = new Set(known.flatMap((each) => [...minutesOf(each).certain]))
        const first = Math.min(...busy)
        const starts = Math.max(...known.map(({ start }) => start)) / minute
        let free = 0
        for (let at = first; at < starts; at += 1) if (!busy.has(at)) free += 1
        expect(gapsOf(known).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(free)
      }),
      { numRuns: 500, seed: 14 },
    )
  })
})

describe('travel times', () => {
  const districts: readonly District[] = [
    'huancui',
    'wendeng',
    'rongcheng',
    'rushan',
    'hi-tech-zone',
    'etdz',
    'lingang',
    'nanhai',
  ]
  const at = (district: District): Place => ({ venue: district, district })

  it('are the same in both directions, and never shorter by a detour', () => {
    expect(districts).toHaveLength(8)
    for (const a of districts)
      for (const b of districts) {
        const there = minutesBetween(at(a), { ...at(b), venue: 'other' }) ?? 0
        expect(minutesBetween({ ...at(b), venue: 'other' }, at(a))).toBe(there)
        for (const c of districts) {
          const detour =
            (minutesBetween(at(a), { ...at(c), venue: 'third' }) ?? 0) +
            (minutesBetween({ ...at(c), venue: 'third' }, { ...at(b), venue: 'other' }) ?? 0)
          expect(detour, `${a} ${c} ${b}`).toBeGreaterThanOrEqual(there)
        }
      }
  })
})
