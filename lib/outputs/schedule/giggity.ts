import { site, venues } from '../../content'
import type { Locale } from '../../language/locales'
import { translator } from '../../language/translator'
import { wgs84 } from '../../model/place/datum'
import type { Coordinates } from '../../model/schema/place'
import { inLanguage, paths } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import { programmeSchedule } from './programme-schedule'
import type { Schedule, ScheduleLink } from './schedule'

/** Where rooms are, in WGS-84. */
interface RoomPlace {
  /** Every room of the place has a name that begins so. */
  name: string
  latitude: number
  longitude: number
}

interface GiggityFacts {
  /** Address of the `schedule.xml` in the same language. */
  scheduleUrl: string
  icon: string
  links: readonly ScheduleLink[]
  places: readonly RoomPlace[]
}

/** Seconds between two looks at the schedule. */
const refreshSeconds = 3600

/** An entry for the menu of the Android program Giggity, after its `menu-schema.json`. */
function giggityEntry(schedule: Schedule, facts: GiggityFacts): string {
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

const inDegrees = ({ latitude, longitude }: Coordinates) => ({
  latitude: Number(latitude),
  longitude: Number(longitude),
})

/** The Giggity entry of an edition in one language. */
export function programmeGiggity(locale: Locale, year: number): string {
  const t = translator(locale)
  const address = (path: string) => absolute(inLanguage(locale, path))
  return giggityEntry(programmeSchedule(locale, year), {
    scheduleUrl: address(paths.schedule(year, 'xml')),
    icon: absolute('/icon-192.png'),
    links: [
      { href: address(paths.home), title: site().name[locale] },
      { href: address(paths.programme(year)), title: t('nav.programme') },
      { href: address(paths.directory), title: t('nav.directory') },
    ],
    places: venues().flatMap(({ name, coordinates }) =>
      coordinates === undefined ? [] : [{ name: name[locale], ...inDegrees(wgs84(coordinates)) }],
    ),
  })
}
