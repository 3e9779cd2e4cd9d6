import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { memo } from './memo'

/** The zone of every date and time on the site: one zone, +08:00, no daylight saving. */
export const venueZone = 'Asia/Shanghai'

/**
 * The instant of a date or a date and time as content writes them, in Beijing time:
 * `2026-09-21` (start of that day) or `2026-09-21T14:00`. The result carries the venue's zone, so
 * date-fns prints it in Beijing time on any machine.
 *
 * @throws RangeError when the string has another form.
 */
export function venueTime(local: string): TZDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(local)
  if (parts === null) throw new RangeError(`Not a local date or date and time: ${local}`)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  return new TZDate(year, month - 1, day, hour, minute, venueZone)
}

/** A content date and time with its offset, for exports: `2026-09-21T14:00:00+08:00`. */
export const withOffset = memo((local: string) =>
  format(venueTime(local), "yyyy-MM-dd'T'HH:mm:ssxxx"),
)

/** The same instant in UTC, for files whose format asks for it: `2026-09-21T06:00:00Z`. */
export const inUtc = memo((local: string) =>
  new Date(venueTime(local).getTime()).toISOString().replace('.000Z', 'Z'),
)

/** The day of a content date or date and time: `2026-09-21`. */
export function dayOf(local: string): string {
  return local.slice(0, 10)
}

/** The day a number of days after a day: (`2026-09-30`, 1) is `2026-10-01`. */
export function addDaysTo(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** An instant with its offset as RSS writes it (RFC 822, with four digits of the year), in Beijing time. */
export function inRfc822(instant: string): string {
  return format(new TZDate(instant, venueZone), 'EEE, dd MMM yyyy HH:mm:ss xx')
}
