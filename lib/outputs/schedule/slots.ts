import { addDaysTo } from '../../base/zone'
import type { Weekday } from '../../language/date-format'
import { instantOf, isRunning, type Session, sessionsOf } from '../../model/event/sessions'
import { dayId } from '../../model/event/stable-ids'
import { statusRules } from '../../model/event/status'
import { openDays } from '../../model/event/when'
import type { EventFacts } from '../../model/schema/event'
import type { Status, When } from '../../model/schema/when'

/** What the format requires and content does not have; the abstract names it. */
export type Assumption = 'end' | 'hours' | 'length'

/** One entry of a schedule file. */
export interface ScheduleSlot {
  /** Id of the event, the session, or one day of a long run; source of `guid` and `id`. */
  id: string
  day: string
  /** Local date and time. */
  start: string
  minutes: number
  assumed: Assumption | undefined
  /** Takes the day, not an hour of it, and therefore has a room of its own. */
  wholeDay: boolean
  status: Status
  place: EventFacts['place']
}

type Facts = Pick<EventFacts, 'id' | 'when' | 'status' | 'place'>

/** Start and length of what has no clock time, and length of what has no end. */
const assumedOpening = '09:00'
const assumedMinutes = 60

/** The entries of an event in schedule files; none while no day is known, or where status says so. */
export function scheduleSlots(facts: Facts): ScheduleSlot[] {
  const slots = isRunning(facts) ? eachDay(facts) : sessionsOf(facts).map(inSession(facts.when))
  return slots.filter(({ status }) => statusRules[status].schedule !== 'left_out')
}

/** One short entry for each open day, so that a long exhibition hides nothing. */
function eachDay({ id, when, status, place }: Facts): ScheduleSlot[] {
  return openDays({ when }).map((day) => ({
    id: dayId(id, day),
    day,
    ...hoursOn(when, day),
    wholeDay: true,
    status,
    place,
  }))
}

const inSession =
  (when: When) =>
  ({ id, day, start, end, status, place }: Session): ScheduleSlot =>
    start === undefined
      ? { id, day, ...hoursOn(when, day), wholeDay: true, status, place }
      : { id, day, ...lasting(start, end), wholeDay: false, status, place }

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

/** Opening hours of one day, as content states them. */
function hoursOn(when: When, day: string): Hours {
  const stated = statedHours(when, day)
  if (stated === undefined)
    return { start: `${day}T${assumedOpening}`, minutes: assumedMinutes, assumed: 'hours' }
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
