import { addDaysTo } from '../../base/zone'
import type { EventFacts } from '../schema/event'
import type { Status, When } from '../schema/when'
import { occurrenceStatus, statusRules } from './status'
import type { Occurrence } from './when'
import { byShape } from './when'

/** The facts that decide which entries of a calendar an event has. */
export type SlotFacts = Pick<EventFacts, 'id' | 'when' | 'status' | 'previous'>

/** One entry of a calendar: an event, or one occurrence of it. */
export interface Slot {
  /** Left side of the UID; stays the same through every change. */
  id: string
  allDay: boolean
  /** Local date, or local date and time. */
  start: string
  /** Exclusive where all day (RFC 5545, 3.6.1); undefined when not known. */
  end: string | undefined
  status: Status
  /** Nothing takes place at this time any more: stays in the file as CANCELLED. */
  gone: boolean
  occurrence: Occurrence | undefined
}

type Time = Pick<Slot, 'id' | 'allDay' | 'start' | 'end' | 'occurrence'>

function timesOf(id: string, when: When): Time[] {
  const days = (first: string, last: string): Time[] => [
    { id, allDay: true, start: first, end: addDaysTo(last, 1), occurrence: undefined },
  ]
  const timed = (start: string, end: string) => ({
    allDay: false,
    start,
    end: end === 'unknown' ? undefined : end,
  })
  return byShape<Time[]>(when, {
    timed: ({ start, end }) => [{ id, ...timed(start, end), occurrence: undefined }],
    allDay: ({ date }) => days(date, date),
    run: ({ from, to }) => days(from, to),
    occurrences: ({ occurrences }) =>
      occurrences.map((one) => ({
        id: `${id}.${one.id}`,
        ...timed(one.start, one.end),
        occurrence: one,
      })),
    month: () => [],
    year: () => [],
    tba: () => [],
  })
}

/**
 * The calendar entries of an event. A former time whose UID no current
 * time bears stays as an entry that is gone, so that a postponed event does not remain in the
 * calendars that once took it; of several former times with one UID the last listed counts.
 */
export function slotsOf({ id, when, status, previous = [] }: SlotFacts): Slot[] {
  const current = timesOf(id, when).map((time): Slot => {
    const own = occurrenceStatus(status, time.occurrence?.status)
    return { ...time, status: own, gone: !statusRules[own].takesPlace }
  })
  const taken = new Set(current.map((slot) => slot.id))
  const former = new Map(
    previous
      .flatMap((before) => timesOf(id, before))
      .filter((time) => !taken.has(time.id))
      .map((time) => [time.id, { ...time, status, gone: true }] as const),
  )
  return [...current, ...former.values()]
}

/** Whether an event has a place in calendar files: a day of it is known, now or formerly. */
export function isInCalendar(facts: SlotFacts): boolean {
  return slotsOf(facts).length > 0
}
