import { describe, expect, it } from 'vitest'
import { deviceAhead, ownTime } from '@/lib/programme/own-time'

const fixed = (hours: number) => () => hours * 60

describe('the own time of a reader (J01.3, A17)', () => {
  it.each([
    ['2030-06-13T14:00+08:00', '2030-06-13T16:00+08:00', 9, '15:00–17:00', 0],
    ['2030-06-13T23:30+08:00', undefined, 9, '00:30', 1],
    ['2030-06-13T14:00+08:00', undefined, 13, '19:00', 0],
    ['2030-06-13T20:00+08:00', undefined, 13, '01:00', 1],
    ['2030-06-13T14:00+08:00', undefined, 0, '06:00', 0],
    ['2030-06-13T14:00+08:00', '2030-06-13T16:30+08:00', -8, '22:00–00:30', -1],
    ['2030-06-14T00:30+08:00', undefined, 5.75, '22:15', -1],
  ])('%s to %s at %d hours is %s, %d days', (start, end, hours, clock, days) => {
    expect(ownTime(start, end, fixed(hours))).toMatchObject({ clock, days })
  })

  it('is not said where the clocks agree', () => {
    expect(ownTime('2030-06-13T14:00+08:00', undefined, fixed(8))).toBeUndefined()
  })

  it('is not made of a day without a clock time', () => {
    expect(ownTime('soon', undefined, fixed(9))).toBeUndefined()
  })

  it('keeps to the summer time of the moment, not of today', () => {
    const summer = (instant: number) => (instant < Date.UTC(2030, 9, 27, 1) ? 60 : 0)
    expect(ownTime('2030-10-26T14:00+08:00', undefined, summer)?.clock).toBe('07:00')
    expect(ownTime('2030-10-28T14:00+08:00', undefined, summer)?.clock).toBe('06:00')
  })

  it('asks the device for its zone at that moment', () => {
    const instant = Date.UTC(2030, 5, 13)
    expect(deviceAhead(instant)).toBe(-new Date(instant).getTimezoneOffset())
  })
})
