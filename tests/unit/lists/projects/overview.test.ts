import { describe, expect, it } from 'vitest'
import { percentOf } from '@/lib/base/decimal'
import { barsBy } from '@/lib/lists/projects/overview'
import { sampleEntries } from '../../../support/project-entries'

const signed = sampleEntries(40).filter(({ facts }) => facts.type === 'signed')

const on = (...days: string[]) =>
  days.flatMap((signed_on, at) => {
    const entry = signed[at]
    return entry ? [{ ...entry, facts: { ...entry.facts, signed_on } }] : []
  })

describe('bars by month of signing', () => {
  it('leave out no month, and keep what is known less exactly apart', () => {
    const bars = barsBy('month', on('2029-11-30', '2030-02', '2030-02-01', '2030', 'unknown'))
    expect(bars.map(({ value, projects }) => [value, projects])).toEqual([
      ['2029-11', 1],
      ['2029-12', 0],
      ['2030-01', 0],
      ['2030-02', 2],
      ['2030', 1],
      ['unknown', 1],
    ])
  })

  it('of projects without any day are one', () => {
    expect(barsBy('month', on('unknown', 'unknown'))).toMatchObject([
      { value: 'unknown', projects: 2 },
    ])
    expect(barsBy('month', [])).toEqual([])
  })
})

describe('the length of a bar', () => {
  it('starts at 0 and is in proportion', () => {
    expect(percentOf('1', '3')).toBe('33.33')
    expect(percentOf('0', '3')).toBe('0.00')
    expect(percentOf('22200000000', '22200000000')).toBe('100.00')
    expect(percentOf('0', '0')).toBe('0')
  })
})
