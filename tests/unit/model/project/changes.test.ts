import { describe, expect, it } from 'vitest'
import { changeValue, latestCorrection, newestFirst } from '@/lib/model/project/changes'

/** PR-12. */
describe('an old or new value of a change', () => {
  it('is read as an amount with its kind', () => {
    expect(changeValue('amount', 'total_investment 990000000 CNY')).toEqual({
      kind: 'total_investment',
      money: { value: '990000000', currency: 'CNY' },
    })
    expect(changeValue('amount', 'used_foreign undisclosed USD')).toEqual({
      kind: 'used_foreign',
      money: 'undisclosed',
    })
  })

  it('is read as a stage, or as none', () => {
    expect(changeValue('stage', 'contract_signed')).toEqual({ stage: 'contract_signed' })
    expect(changeValue('amount', 'none')).toEqual({ none: true })
  })

  it('stays as it was written where it has another form', () => {
    for (const written of ['1200000000', 'profit 12 CNY', 'total_investment 1e9 CNY'])
      expect(changeValue('amount', written)).toEqual({ written })
    expect(changeValue('investor', 'framework')).toEqual({ written: 'framework' })
  })
})

const four = (text: string) => ({ zh: text, en: text, ko: text, ja: text })
const change = (date: string, what: string, correction?: true) => ({
  date,
  field: 'other' as const,
  from: 'a',
  to: 'b',
  what: four(what),
  ...(correction && { correction }),
})

describe('changes', () => {
  const changes = [
    change('2030-01-02', 'first', true),
    change('2030-03-01', 'second'),
    change('2030-03-01', 'third'),
  ]

  it('come newest first, of one day the one written last', () => {
    expect(newestFirst(changes).map(({ what }) => what.en)).toEqual(['third', 'second', 'first'])
  })

  it('know the last correction, and that there is none', () => {
    expect(latestCorrection(changes)?.what.en).toBe('first')
    expect(latestCorrection(changes.slice(1))).toBeUndefined()
  })
})
