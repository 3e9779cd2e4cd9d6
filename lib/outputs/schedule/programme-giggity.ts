import { site, venues } from '../../content'
import type { Locale } from '../../language/locales'
import { translator } from '../../language/translator'
import { wgs84 } from '../../model/place/datum'
import type { Coordinates } from '../../model/schema/place'
import { inLanguage, paths } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import { giggityEntry } from './giggity'
import { programmeSchedule } from './programme-schedule'

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
