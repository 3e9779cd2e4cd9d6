import type { Element } from 'hast'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { one, words } from '../../../support/tree'
import { having, totalOf } from './expected'
import { dataIn, type Facts, facts, page, written } from './read'

const signed = facts.filter(({ type }) => type === 'signed')

const inMonth = (month: string) =>
  signed.filter(({ signed_on: day = 'unknown' }) => day.slice(0, 7) === month)

const dimensions: Record<string, (value: string) => Facts[]> = {
  sector: (value) => having('sector', value, signed),
  origin: (value) => having('origin', value, signed),
  stage: (value) => having('stage', value, signed),
  month: inMonth,
}

/** Percentage that a bar is drawn to; "0" where there is none. */
const lengths = (rows: readonly Element[], column: number) =>
  rows.map((row) => {
    const cell = selectAll('td', row)[column]
    const [bar] = cell ? selectAll('rect', cell) : []
    return Number(bar?.properties.width ?? 0)
  })

describe.each(locales)('the overview in %s', (locale) => {
  const tree = page(locale, 'overview/')

  it.each(Object.keys(dimensions))('H6 has by %s a table that says what its bars show', (name) => {
    const table = one(`section[aria-labelledby="${name}"] table`, tree)
    const rows = selectAll('tbody tr', table)
    expect(rows.length).toBeGreaterThan(1)
    const counts = rows.map((row) => {
      const own = dimensions[name]?.(String(row.properties.dataValue)) ?? []
      const total = totalOf(own, 'total_investment')
      const [count, investment] = dataIn(row)
      expect(count).toBe(String(own.length))
      expect(investment, words(row)).toBe(total.counted > 0 ? written(total.sum) : undefined)
      return { projects: own.length, sum: total.sum }
    })
    expect(counts.reduce((sum, { projects }) => sum + projects, 0)).toBe(signed.length)
    const most = Math.max(...counts.map(({ projects }) => projects))
    const largest = counts.reduce((most, { sum }) => (sum > most ? sum : most), 0n)
    for (const [at, length] of lengths(rows, 0).entries())
      expect(length).toBeCloseTo((100 * (counts[at]?.projects ?? 0)) / most, 1)
    for (const [at, length] of lengths(rows, 1).entries())
      expect(length).toBeCloseTo(Number((10_000n * (counts[at]?.sum ?? 0n)) / largest) / 100, 1)
    expect(dataIn(one('tfoot', table))).toEqual([
      String(signed.length),
      written(totalOf(signed, 'total_investment').sum),
    ])
  })

  it('says what is not known as such, last', () => {
    for (const name of ['origin', 'month']) {
      const last = selectAll(`section[aria-labelledby="${name}"] tbody tr`, tree).at(-1)
      expect(last?.properties.dataValue, name).toBe('unknown')
    }
  })

  it('J07 has tables with heads for rows and columns, and pictures that are decoration', () => {
    const tables = selectAll('main table', tree)
    expect(tables).toHaveLength(4)
    for (const table of tables) {
      expect(selectAll('thead th[scope=col]', table)).toHaveLength(2)
      expect(selectAll('tbody tr > th[scope=row]', table)).toHaveLength(
        selectAll('tbody tr', table).length,
      )
    }
    const bars = selectAll('main table td svg', tree)
    expect(bars.length).toBeGreaterThan(40)
    expect(bars.filter(({ properties }) => properties.ariaHidden !== 'true')).toEqual([])
    const fills = new Set(selectAll('main table td rect', tree).map((r) => r.properties.fill))
    expect([...fills]).toEqual(['currentColor'])
  })
})
