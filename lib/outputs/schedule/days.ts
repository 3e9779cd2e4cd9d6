import { addDaysTo } from '../../base/zone'
import { dayBeginsAt } from '../../model/event/day'
import type { ScheduleDay, ScheduleEvent, ScheduleRoom } from './schedule'

/** An entry and the day of the programme it stands under, which past midnight is the day before. */
export interface Dated {
  day: string
  event: ScheduleEvent
}

const beginning = (day: string) => `${day}T${String(dayBeginsAt).padStart(2, '0')}:00`

/** Days that have entries, each with its rooms in the order of `rooms`. */
export function inDays(entries: readonly Dated[], rooms: readonly string[]): ScheduleDay[] {
  const days = [...new Set(entries.map(({ day }) => day))].sort()
  return days.map((date, position) => ({
    index: position + 1,
    date,
    start: beginning(date),
    end: beginning(addDaysTo(date, 1)),
    rooms: inRooms(
      entries.filter(({ day }) => day === date).map(({ event }) => event),
      rooms,
    ),
  }))
}

function inRooms(events: readonly ScheduleEvent[], rooms: readonly string[]): ScheduleRoom[] {
  return rooms
    .map((name) => ({ name, events: events.filter(({ room }) => room === name).sort(byStart) }))
    .filter((room) => room.events.length > 0)
}

const byStart = (a: ScheduleEvent, b: ScheduleEvent) => {
  const [left, right] = [`${a.start} ${a.slug}`, `${b.start} ${b.slug}`]
  return left < right ? -1 : Number(left > right)
}
