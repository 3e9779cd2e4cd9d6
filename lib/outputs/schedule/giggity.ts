import type { Schedule, ScheduleLink } from './schedule'

/** Where rooms are, in WGS-84. */
export interface RoomPlace {
  /** Every room of the place has a name that begins so. */
  name: string
  latitude: number
  longitude: number
}

export interface GiggityFacts {
  /** Address of the `schedule.xml` in the same language. */
  scheduleUrl: string
  icon: string
  links: readonly ScheduleLink[]
  places: readonly RoomPlace[]
}

/** Seconds between two looks at the schedule. */
const refreshSeconds = 3600

/** An entry for the menu of the Android program Giggity, after its `menu-schema.json`. */
export function giggityEntry(schedule: Schedule, facts: GiggityFacts): string {
  const { version, title, days, timeZone } = schedule
  const entry = {
    version: Number(version.replace(/\D/g, '').slice(0, 10)),
    url: facts.scheduleUrl,
    title,
    start: days.at(0)?.date,
    end: days.at(-1)?.date,
    timezone: timeZone,
    refresh_interval: refreshSeconds,
    metadata: {
      icon: facts.icon,
      links: facts.links.map(({ href: url, title: name }) => ({ url, title: name })),
      rooms: facts.places.map(({ name, latitude, longitude }) => ({
        name: `${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}.*`,
        show_name: name,
        latlon: [latitude, longitude],
      })),
    },
  }
  return `${JSON.stringify(entry, null, 1)}\n`
}
