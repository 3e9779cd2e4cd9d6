import { describe, expect, it } from 'vitest'
import { beijingTime } from '@/lib/base/beijing'
import { programmeDay } from '@/lib/model/event/day'
import { type RowTimes, stateAt, statesAt } from '@/lib/programme/row-state'

const timed = (start: string, end?: string, takesPlace = true): RowTimes => ({
  start,
  end,
  days: [],
  takesPlace,
})
const onDays = (...days: string[]): RowTimes => ({
  start: undefined,
  end: undefined,
  days,
  takesPlace: true,
})

describe('the time in Beijing', () => {
  it('is eight hours ahead of UTC in every season', () => {
    expect(beijingTime(Date.parse('2030-06-13T15:30:00Z'))).toBe('2030-06-13T23:30')
    expect(beijingTime(Date.parse('2030-01-13T16:30:00Z'))).toBe('2030-01-14T00:30')
  })

  it('agrees with the zone Asia/Shanghai', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    for (let hour = 0; hour < 24 * 365 * 2; hour += 7) {
      const instant = Date.UTC(2029, 0, 1, hour, 59)
      expect(beijingTime(instant).replace('T', ' ')).toBe(format.format(instant))
    }
  })
})

describe('a day of the programme', () => {
  it('lasts until five in the morning (T21)', () => {
    expect(programmeDay('2030-06-13T23:30')).toBe('2030-06-13')
    expect(programmeDay('2030-06-14T00:30')).toBe('2030-06-13')
    expect(programmeDay('2030-06-14T04:59')).toBe('2030-06-13')
    expect(programmeDay('2030-06-14T05:00')).toBe('2030-06-14')
    expect(programmeDay('2030-03-01T00:00')).toBe('2030-02-28')
  })
})

describe('the state of a row', () => {
  const whole = timed('2030-06-13T14:00', '2030-06-13T16:00')
  it.each([
    ['2030-06-13T13:59', undefined],
    ['2030-06-13T14:00', 'now'],
    ['2030-06-13T15:59', 'now'],
    ['2030-06-13T16:00', 'finished'],
    ['2030-07-13T16:00', 'finished'],
  ])('with a known end, at %s: %s', (now, state) => {
    expect(stateAt(whole, now)).toBe(state)
  })

  const open = timed('2030-06-13T22:00')
  it.each([
    ['2030-06-13T21:59', undefined],
    ['2030-06-13T22:00', 'begun'],
    ['2030-06-14T04:59', 'begun'],
    ['2030-06-14T05:00', 'finished'],
  ])('with an unknown end is neither now nor finished on its day, at %s: %s', (now, state) => {
    expect(stateAt(open, now)).toBe(state)
  })

  it('past midnight is now until its end', () => {
    const night = timed('2030-06-13T22:00', '2030-06-14T00:30')
    expect(stateAt(night, '2030-06-14T00:29')).toBe('now')
    expect(stateAt(night, '2030-06-14T00:30')).toBe('finished')
  })

  const run = onDays('2030-06-13', '2030-06-15')
  it.each([
    ['2030-06-13T04:59', undefined],
    ['2030-06-13T05:00', 'today'],
    ['2030-06-14T00:30', 'today'],
    ['2030-06-14T12:00', undefined],
    ['2030-06-15T23:30', 'today'],
    ['2030-06-16T05:00', 'finished'],
  ])('on days, closed on one, at %s: %s', (now, state) => {
    expect(stateAt(run, now)).toBe(state)
  })

  it('is never said of what is cancelled or postponed, nor of what has no day', () => {
    const off = timed('2030-06-13T14:00', '2030-06-13T16:00', false)
    expect(statesAt([off], '2030-06-13T15:00')).toEqual([undefined])
    expect(statesAt([off], '2030-06-13T13:00')).toEqual([undefined])
    expect(stateAt(onDays(), '2030-06-13T15:00')).toBeUndefined()
  })
})

describe('what is next', () => {
  const rows = [
    timed('2030-06-13T10:00', '2030-06-13T11:00'),
    timed('2030-06-13T14:00', '2030-06-13T15:00'),
    timed('2030-06-13T14:00'),
    timed('2030-06-13T13:00', '2030-06-13T13:30', false),
    timed('2030-06-14T09:00', '2030-06-14T10:00'),
  ]
  it('is all that begins soonest on this day of the programme', () => {
    expect(statesAt(rows, '2030-06-13T11:30')).toEqual([
      'finished',
      'next',
      'next',
      undefined,
      undefined,
    ])
  })

  it('is nothing when the day has no more to begin', () => {
    expect(statesAt(rows, '2030-06-13T23:30')).not.toContain('next')
    expect(statesAt(rows, '2030-06-12T20:00')).not.toContain('next')
    expect(statesAt(rows, '2030-06-14T05:00')[4]).toBe('next')
  })
})
