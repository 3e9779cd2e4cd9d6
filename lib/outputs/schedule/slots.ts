import { addDaysTo } from '../../base/zone'
import type { Weekday } from '../../language/date-format'
import { instantOf, isRunning, type Session, sessionsOf } from '../../model/event/sessions'
import { dayId } from '../../model/event/stable-ids'
import { statusRules } from '../../model/event/status'
import { openDays } from '../../model/event/when'
import type { EventFacts } from '../../model/schema/event'
import type { Status, When } from '../../model/schema/when'

/** What the format requires and content does not have; the abstract names it. */
export type Assumption = 'end' | 'length'

/** One entry of a schedule file. */
export interface ScheduleSlot {
  /** Id of the event, the session, or one day of a long run; source of `guid` and `id`. */
  id: string
  day: string
  /** Local date and time. */
  start: string
  minutes: number
  assumed: Assumption | undefined
  /** Is open for these hours rather than begins at a time, and therefore has a room of its own. */
  isOpen: boolean
  status: Status
  place: EventFacts['place']
}

type Facts = Pick<EventFacts, 'id' | 'when' | 'status' | 'place'>

/** Length of what has no end. */
const assumedMinutes = 60

/**
 * The entries of an event in schedule files. The format knows no entry without a time of day: what is
 * known by its date alone is in none, nor what its status leaves out.
 */
export function scheduleSlots(facts: Facts): ScheduleSlot[] {
  const slots = isRunning(facts) ? eachDay(facts) : sessionsOf(facts).flatMap(inSession(facts.when))
  return slots.filter(({ status }) => statusRules[status].schedule !== 'left_out')
}

/** One short entry for each open day, so that a long exhibition hides nothing. */
function eachDay({ id, when, status, place }: Facts): ScheduleSlot[] {
  return openDays({ when }).flatMap((day) => {
    const hours = hoursOn(when, day)
    if (hours === undefined) return []
    return [{ id: dayId(id, day), day, ...hours, isOpen: true, status, place }]
  })
}

const inSession =
  (when: When) =>
  ({ id, day, start, end, status, place }: Session): ScheduleSlot[] => {
    const hours = start === undefined ? hoursOn(when, day) : lasting(start, end)
    if (hours === undefined) return []
    return [{ id, day, ...hours, isOpen: start === undefined, status, place }]
  }

type Hours = Pick<ScheduleSlot, 'start' | 'minutes' | 'assumed'>

/** Clients read a length as a time of day, so it has to be less than one. */
const mostMinutes = 24 * 60 - 1

function lasting(start: string, end: string | undefined): Hours {
  if (end === undefined) return { start, minutes: assumedMinutes, assumed: 'end' }
  const minutes = minutesBetween(start, end)
  if (minutes > mostMinutes) return { start, minutes: mostMinutes, assumed: 'length' }
  return { start, minutes, assumed: undefined }
}

const minutesBetween = (start: string, end: string) => (instantOf(end) - instantOf(start)) / 60_000

/** Opening hours of one day, where content states them. */
function hoursOn(when: When, day: string): Hours | undefined {
  const stated = statedHours(when, day)
  if (stated === undefined) return undefined
  const { open, close } = stated
  const lastDay = close > open ? day : addDaysTo(day, 1)
  return lasting(`${day}T${open}`, `${lastDay}T${close}`)
}

function statedHours(when: When, day: string): { open: string; close: string } | undefined {
  if ('open_hours' in when) return when.open_hours
  if (!('hours' in when)) return undefined
  return when.hours?.find(({ days }) => days.includes(weekdayOf(day)))
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const satisfies Weekday[]

const weekdayOf = (day: string): Weekday =>
  weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'sun'
