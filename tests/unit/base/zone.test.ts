import { afterEach, describe, expect, it } from 'vitest'
import { addDaysTo, dayOf, inUtc, venueTime, withOffset } from '../../../lib/base/zone'
import { formatDateTime, formatFullDate } from '../../../lib/language/date-format'

const zones = ['UTC', 'America/Los_Angeles', 'Asia/Seoul', 'Pacific/Auckland', 'Europe/London']
const ownZone = process.env.TZ

afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ
  else process.env.TZ = ownZone
})

/** Every third hour of two years, so that each zone's changes of clock are among them. */
function everyThirdHour(): string[] {
  const start = Date.UTC(2023, 0, 1)
  return Array.from({ length: 2 * 365 * 8 }, (_, step) =>
    new Date(start + step * 3 * 3_600_000).toISOString().slice(0, 16),
  )
}

describe('Beijing time', () => {
  it.each(zones)('is the same on a machine in %s', (zone) => {
    process.env.TZ = zone
    const probe = new Date(Date.UTC(2023, 5, 16)).getTimezoneOffset()
    expect(probe === 0).toBe(zone === 'UTC')
    const times = everyThirdHour()
    expect(times).toHaveLength(5840)
    const wrong = times.filter((local) => {
      const instant = Date.parse(`${local}:00+08:00`)
      return venueTime(local).getTime() !== instant || withOffset(local) !== `${local}:00+08:00`
    })
    expect(wrong).toEqual([])
    expect(formatFullDate('en', '2023-03-12')).toBe('Sunday 12 March 2023')
    expect(formatDateTime('en', '2023-03-12T02:30')).toBe('12 March 2023, 02:30 (Beijing time)')
  })

  it('has an offset in exports and a UTC form', () => {
    expect(withOffset('2026-09-21T14:00')).toBe('2026-09-21T14:00:00+08:00')
    expect(inUtc('2026-09-21T14:00')).toBe('2026-09-21T06:00:00Z')
    expect(inUtc('2026-09-21')).toBe('2026-09-20T16:00:00Z')
  })

  it('refuses another form', () => {
    expect(() => venueTime('21.9.2026')).toThrow(RangeError)
    expect(() => venueTime('2026-09-21T14:00Z')).toThrow(RangeError)
  })

  it('counts days across months', () => {
    expect(addDaysTo('2026-09-30', 1)).toBe('2026-10-01')
    expect(addDaysTo('2024-03-01', -1)).toBe('2024-02-29')
    expect(dayOf('2026-09-21T14:00')).toBe('2026-09-21')
  })
})
