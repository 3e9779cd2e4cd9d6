import { describe, expect, it } from 'vitest'
import { isStale, staleAfter } from '@/lib/model/project/staleness'

const boundOf = (...dates: string[]) =>
  staleAfter({ stages: dates.map((date) => ({ stage: 'framework', date })) })

/** J03.4: “no update since …” after more than twelve months. */
describe('the day after which nothing was heard for twelve months', () => {
  it('is a year after the last dated stage', () => {
    expect(boundOf('2029-01-05', '2029-06-10')).toBe('2030-06-10')
    expect(boundOf('2029-06-10', 'unknown')).toBe('2030-06-10')
  })

  it('gives a date known to the month or year its last possible day', () => {
    const month = boundOf('2029-02') ?? ''
    expect(isStale(month, '2030-02-28')).toBe(false)
    expect(isStale(month, '2030-03-01')).toBe(true)
    const year = boundOf('2028') ?? ''
    expect(isStale(year, '2029-12-31')).toBe(false)
    expect(isStale(year, '2030-01-01')).toBe(true)
  })

  it('does not exist where no stage has a date', () => {
    expect(boundOf('unknown')).toBeUndefined()
  })

  it('is itself not yet too late, by date or by date and time', () => {
    expect(isStale('2030-06-10', '2030-06-10T23:59')).toBe(false)
    expect(isStale('2030-06-10', '2030-06-11T00:00')).toBe(true)
  })
})
