import { memo, memoOf } from '../../base/memo'
import { venueTime } from '../../base/zone'
import type { EventFacts } from '../schema/event'
import type { Status } from '../schema/when'
import { programmeDay } from './day'
import { occurrenceStatus } from './status'
import { byShape, spans } from './when'

/** One line of a day's programme: an event, or one occurrence of it. */
export interface Session {
  /** The event's id, with the occurrence's behind a dot: `tea-evening.fri`. The left side of a UID. */
  id: string
  /** Day of the programme, Beijing time. */
  day: string
  /** Local date and time; undefined where only the day is known. */
  start: string | undefined
  /** Local date and time; undefined where not known. */
  end: string | undefined
  status: Status
  place: EventFacts['place']
}

/** Returns whether an event lasts over several days, so that lists show it beside the days and not in each. */
export function isRunning({ when }: Pick<EventFacts, 'when'>): boolean {
  const span = spans(when)
  return byShape(when, {
    timed: () => span !== undefined && span.first < span.last,
    allDay: () => false,
    run: ({ from, to }) => from < to,
    occurrences: () => false,
    month: () => false,
    year: () => false,
    tba: () => false,
  })
}

type SessionFacts = Pick<EventFacts, 'id' | 'when' | 'status' | 'place'>

/** The lines an event has in the days of the programme; none while no day is known. */
export const sessionsOf = memoOf(
  ({ id, when, status, place }: SessionFacts): readonly Session[] => {
    const known = (time: string) => (time === 'unknown' ? undefined : time)
    const allDay = (day: string) => ({ id, day, start: undefined, end: undefined, status, place })
    return byShape<Session[]>(when, {
      timed: ({ start, end }) => [
        { id, day: programmeDay(start), start, end: known(end), status, place },
      ],
      allDay: ({ date }) => [allDay(date)],
      run: ({ from }) => [allDay(from)],
      occurrences: ({ occurrences }) =>
        occurrences.map((one) => ({
          id: `${id}.${one.id}`,
          day: programmeDay(one.start),
          start: one.start,
          end: known(one.end),
          status: occurrenceStatus(status, one.status),
          place: one.place ?? place,
        })),
      month: () => [],
      year: () => [],
      tba: () => [],
    })
  },
)

/** The instant of a local time in milliseconds, for sorting and for comparing with a clock. */
export const instantOf = memo((local: string) => venueTime(local).getTime())
