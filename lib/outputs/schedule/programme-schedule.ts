import { addDaysTo, venueZone } from '../../base/zone'
import { announcedYears, events, site, venues } from '../../content'
import type { Locale } from '../../language/locales'
import { translator } from '../../language/translator'
import { dayBeginsAt } from '../../model/event/day'
import { inLanguage, paths } from '../../pages/paths'
import { absolute, siteUrl } from '../../pages/settings'
import { roomOrder, slotEvent } from './entry'
import type { Schedule, ScheduleDay, ScheduleEvent, ScheduleRoom } from './schedule'
import { scheduleSlots } from './slots'

/** Years of which a schedule is made: the format asks for a day at least. */
export const scheduleYears = () =>
  announcedYears().filter((year) =>
    events('zh', year).some(({ facts }) => scheduleSlots(facts).length > 0),
  )

/** An entry and its day of the programme: the day before, for what begins past midnight. */
interface Dated {
  day: string
  event: ScheduleEvent
}

const beginning = (day: string) => `${day}T${String(dayBeginsAt).padStart(2, '0')}:00`

/** Days that have entries, each with its rooms in the order of `rooms`. */
function inDays(entries: readonly Dated[], rooms: readonly string[]): ScheduleDay[] {
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

/** The schedule of an edition in one language, from which both formats are written. */
export function programmeSchedule(locale: Locale, year: number): Schedule {
  const entries = events(locale, year)
  const slots = entries
    .flatMap((entry) => scheduleSlots(entry.facts).map((slot) => ({ entry, slot })))
    .map(({ entry, slot }) => ({
      day: slot.day,
      order: roomOrder(slot),
      event: slotEvent(locale, entry, slot),
    }))
  const rooms = slots
    .toSorted((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)))
    .map(({ event }) => event.room)
  const changed = [...entries.map(({ facts }) => facts), ...venues()].map(({ updated }) => updated)
  return {
    version: changed.sort().at(-1)?.replace('T', ' ') ?? '',
    acronym: `wiw${year}`,
    title: translator(locale)('calendar.name', { name: site().name[locale], year: String(year) }),
    baseUrl: siteUrl,
    url: absolute(inLanguage(locale, paths.programme(year))),
    timeZone: venueZone,
    days: inDays(slots, [...new Set(rooms)]),
  }
}
