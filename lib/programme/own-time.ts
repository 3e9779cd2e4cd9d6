import { beijingAhead } from '../base/beijing'

/** A time of the venue as a device elsewhere shows it. */
export interface OwnTime {
  /** Clock times in the reader's zone: `15:00–17:00`, or `15:00` where no end is known. */
  clock: string
  /** Days between the date in Beijing and the reader's: 1, 0 or −1. */
  days: number
  /** The reader's own date: `2030-06-14`. */
  date: string
}

const minutesIn = 60_000

/** Date and time on a clock that is some minutes ahead of UTC, as ISO 8601 without zone. */
const onClock = (instant: number, ahead: number) =>
  new Date(instant + ahead * minutesIn).toISOString().slice(0, 16)

const dayNumber = (local: string) => Date.parse(local.slice(0, 10)) / 86_400_000

/**
 * The reader's own time of something at the venue; none where the clocks agree.
 *
 * @param start ISO 8601 with offset
 * @param ahead minutes by which the reader's clock is ahead of UTC at an instant
 */
export function ownTime(
  start: string,
  end: string | undefined,
  ahead: (instant: number) => number,
): OwnTime | undefined {
  const instant = Date.parse(start)
  if (Number.isNaN(instant) || ahead(instant) === beijingAhead) return undefined
  const own = onClock(instant, ahead(instant))
  const last = end === undefined ? undefined : Date.parse(end)
  const clocks = [own, ...(last === undefined ? [] : [onClock(last, ahead(last))])]
  return {
    clock: clocks.map((local) => local.slice(11)).join('–'),
    days: dayNumber(own) - dayNumber(onClock(instant, beijingAhead)),
    date: own.slice(0, 10),
  }
}

/** Minutes by which the device's own zone is ahead of UTC at an instant, summer time included. */
export const deviceAhead = (instant: number) => -new Date(instant).getTimezoneOffset()
