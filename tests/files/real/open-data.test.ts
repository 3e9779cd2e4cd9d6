import { describe, expect, it } from 'vitest'
import { datasetOf } from '../../support/open-data/investment'
import { rowsOf, textOf } from '../../support/open-data/read'
import { tableOf } from '../../support/open-data/table'

const built = { folder: process.env.OUT_DIR ?? 'out', year: 2023 }

tableOf({ built, table: 'events', part: 'sessions', count: 13 })
tableOf({ built, table: 'projects', part: 'amounts', count: 0 })
tableOf({ built, table: 'signings', part: 'figures', count: 1 })
tableOf({ built, table: 'changes', part: 'none', count: 0 })
datasetOf(built)

describe('the figures of the signing of 2023', () => {
  const rows = rowsOf(textOf(built, 'data/2023/signings.csv'))

  it('J11.3 are four, each with its kind, meaning, date and source', () => {
    expect(
      rows.map((row) => [row['figures.kind'], row['figures.value'], row['figures.unit']]),
    ).toEqual([
      ['projects', '42', 'project'],
      ['total_investment', '22200000000', 'CNY'],
      ['projects_over', '7', 'project'],
      ['projects_foreign_invested', '11', 'project'],
    ])
    for (const row of rows) {
      expect(row['figures.as_of']).toBe('2023-06-16')
      expect(row['figures.source_id']).toBe('dazhong-2023-07-07')
      for (const locale of ['zh', 'en', 'ko', 'ja'])
        expect(row[`figures.meaning_${locale}`]?.length).toBeGreaterThan(3)
    }
  })

  it('J11.4 say that the sum is neither foreign capital nor paid in', () => {
    const total = rows.find((row) => row['figures.kind'] === 'total_investment')
    expect(total?.['figures.meaning_en']).toMatch(/neither foreign capital nor money paid in/)
    expect(total?.['figures.precision']).toBe('rounded')
  })
})
