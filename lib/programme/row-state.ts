import { programmeDay } from '../model/event/day'

/**
 * What a row is at a moment. `begun`: it has started, and when it ends is not known, so that neither
 * "now" nor "finished" would be true; after its programme day it is certainly over.
 */
export type RowState = 'now' | 'begun' | 'today' | 'next' | 'finished'

/** What a device needs to know of a row; all dates and times are Beijing's. */
export interface RowTimes {
  start: string | undefined
  end: string | undefined
  /** Days of the programme on which it can be met, in order. */
  days: readonly string[]
  takesPlace: boolean
}

function timedState(start: string, end: string | undefined, now: string): RowState | undefined {
  if (now < start) return undefined
  if (end !== undefined) return now < end ? 'now' : 'finished'
  return programmeDay(now) > programmeDay(start) ? 'finished' : 'begun'
}

function dayState(days: readonly string[], now: string): RowState | undefined {
  const today = programmeDay(now)
  if (days.includes(today)) return 'today'
  const last = days.at(-1)
  return last !== undefined && last < today ? 'finished' : undefined
}

/** State of a row at a Beijing date and time; none for what is still to come or is not to be. */
export function stateAt({ start, end, days, takesPlace }: RowTimes, now: string) {
  if (!takesPlace) return undefined
  return start === undefined ? dayState(days, now) : timedState(start, end, now)
}

/** States of all rows: as each for itself, and what begins next on this day of the programme. */
export function statesAt(rows: readonly RowTimes[], now: string): (RowState | undefined)[] {
  const starts = rows.flatMap(({ start, takesPlace }) =>
    takesPlace && start !== undefined && start > now ? [start] : [],
  )
  const soonest = starts.sort()[0]
  const next =
    soonest !== undefined && programmeDay(soonest) === programmeDay(now) ? soonest : undefined
  return rows.map((row) =>
    row.takesPlace && next !== undefined && row.start === next ? 'next' : stateAt(row, now),
  )
}
