import { describe, expect, it } from 'vitest'
import { ordersOf, ranksOf, sortProjects } from '@/lib/lists/projects/sort'
import { inCny } from '@/lib/model/project/amounts'
import { sampleEntries } from '../../../support/project-entries'

const entries = sampleEntries(120)
const [, ...further] = ordersOf(entries)

describe('the order of projects', () => {
  it('by day of signing has the latest first and the unknown last', () => {
    const days = sortProjects('zh', entries, 'date').map(
      ({ facts }) => facts.signed_on ?? 'unknown',
    )
    const known = days.filter((day) => day !== 'unknown')
    expect(known.length).toBeGreaterThan(20)
    expect(days.slice(0, known.length)).toEqual([...known].sort().reverse())
  })

  it('by amount compares one kind in CNY, to the last digit; none is guessed', () => {
    expect(further).toContain('total_investment')
    const rows = sortProjects('zh', entries, 'total_investment').map(({ facts }) => {
      const amount = facts.amounts.find(({ kind }) => kind === 'total_investment')
      return amount === undefined ? 'none' : (inCny(amount) ?? 'undisclosed')
    })
    const known = rows.filter((row) => /^\d/.test(row))
    expect(known.length).toBeGreaterThan(20)
    const whole = known.map((value) => BigInt(value.split('.')[0] ?? ''))
    expect(whole.every((value, at) => at === 0 || (whole[at - 1] ?? 0n) >= value)).toBe(true)
    const rest = rows.slice(known.length)
    expect(rest.lastIndexOf('undisclosed')).toBeLessThan(rest.indexOf('none'))
    expect(rest).toContain('undisclosed')
  })

  it('is the same on every run, whatever the order before', () => {
    for (const order of ['date', ...further] as const) {
      const sorted = sortProjects('ja', entries, order).map(({ id }) => id)
      expect(sortProjects('ja', entries.toReversed(), order).map(({ id }) => id)).toEqual(sorted)
    }
  })

  it('is known to the page by ranks', () => {
    const ranks = ranksOf('ko', entries)
    expect(further.length).toBeGreaterThan(3)
    for (const [at, order] of further.entries()) {
      const byRank = entries.toSorted(
        (a, b) => (ranks.get(a.id)?.[at] ?? 0) - (ranks.get(b.id)?.[at] ?? 0),
      )
      expect(byRank).toEqual(sortProjects('ko', entries, order))
    }
  })
})
