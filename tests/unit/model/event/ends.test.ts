import { describe, expect, it } from 'vitest'
import { endsAt } from '../../../../lib/model/event/ends'
import type { EventFacts } from '../../../../lib/model/schema/event'

const at = (when: EventFacts['when'], status: EventFacts['status'] = 'scheduled') =>
  endsAt({ id: 'sample', place: 'unknown', status, when } as EventFacts)

describe('the end of an event', () => {
  it('is its last hour', () => {
    expect(at({ start: '2030-06-17T14:00', end: '2030-06-17T16:30' })).toBe('2030-06-17T16:30')
    expect(at({ start: '2030-06-17T21:00', end: '2030-06-18T00:30' })).toBe('2030-06-18T00:30')
  })

  it('is the end of its last day where no hour is known', () => {
    expect(at({ start: '2030-06-17T14:00', end: 'unknown' })).toBe('2030-06-18T05:00')
    expect(at({ start: '2030-06-18T00:30', end: 'unknown' })).toBe('2030-06-18T05:00')
    expect(at({ date: '2030-06-17' })).toBe('2030-06-18T05:00')
    expect(at({ from: '2030-06-17', to: '2030-06-23' })).toBe('2030-06-24T05:00')
  })

  it('is that of the last session that takes place', () => {
    const one = { id: 'one', start: '2030-06-17T10:00', end: '2030-06-17T11:00' }
    const two = { id: 'two', start: '2030-06-18T10:00', end: '2030-06-18T11:00' }
    const off = { ...two, status: 'cancelled' as const }
    expect(at({ occurrences: [two, one] })).toBe('2030-06-18T11:00')
    expect(at({ occurrences: [one, off] })).toBe('2030-06-17T11:00')
    expect(at({ occurrences: [one, two] }, 'cancelled')).toBe('2030-06-18T11:00')
  })

  it('is not known without a day', () => {
    expect(at({ precision: 'tba' })).toBeUndefined()
    expect(at({ precision: 'month', value: '2030-06' })).toBeUndefined()
  })
})
