import { withOffset } from '../../base/zone'
import { byShape, inOrder } from '../../model/event/when'
import type { When } from '../../model/schema/when'

/** Shapes of a date, as the data names them. */
export const shapes = ['timed', 'all_day', 'run', 'sessions', 'month', 'year', 'unknown'] as const

export interface Times {
  shape: (typeof shapes)[number]
  /** A day, a month, a year, or a time with its offset; undefined where not known. */
  start: string | undefined
  end: string | undefined
}

/** A local day, or a local time with its offset. */
export const offsetTime = (local: string) => (local.includes('T') ? withOffset(local) : local)

const known = (time: string | undefined) =>
  time === undefined || time === 'unknown' ? undefined : offsetTime(time)

/** When an event begins and ends as a whole. */
export function timesOf(when: When): Times {
  return byShape<Times>(when, {
    timed: ({ start, end }) => ({ shape: 'timed', start: known(start), end: known(end) }),
    allDay: ({ date }) => ({ shape: 'all_day', start: date, end: date }),
    run: ({ from, to }) => ({ shape: 'run', start: from, end: to }),
    occurrences: ({ occurrences }) => {
      const sorted = inOrder(occurrences)
      const [first, last] = [sorted.at(0)?.start, sorted.at(-1)?.end]
      return { shape: 'sessions', start: known(first), end: known(last) }
    },
    month: ({ value }) => ({ shape: 'month', start: value, end: value }),
    year: ({ value }) => ({ shape: 'year', start: String(value), end: String(value) }),
    tba: () => ({ shape: 'unknown', start: undefined, end: undefined }),
  })
}
