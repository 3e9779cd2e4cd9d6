import { chosen, type EventEntry, edition, events, site, venue } from '../../content'
import type { Locale } from '../../language/locales'
import { listJoin } from '../../language/text'
import { translator } from '../../language/translator'
import type { Occurrence } from '../../model/event/when'
import type { Accent } from '../../model/schema/edition'
import type { EventFacts } from '../../model/schema/event'
import { inLanguage, paths } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import type { CalendarContext, CalendarHead, EntryWords } from './context'
import { calendarDescription } from './description'

type Place = EventFacts['place']

/** The names of CSS 3 nearest to the colours of the flags. */
const colours = {
  blue: 'mediumblue',
  red: 'crimson',
  yellow: 'gold',
} as const satisfies Record<Accent, string>

const placeOf = ({ facts }: EventEntry, occurrence: Occurrence | undefined): Place =>
  occurrence?.place ?? facts.place

/** Name of a venue and of a hall, with the Chinese beside it for whoever asks the way. */
function venueText(locale: Locale, id: string, hallId: string | undefined): string {
  const { name, halls = [] } = venue(id)
  const hall = halls.find((each) => each.id === hallId)
  const inWords = (language: Locale) =>
    [name[language], hall?.name[language]].filter((part) => part !== undefined).join(' ')
  const [own, chinese] = [inWords(locale), inWords('zh')]
  return own === chinese
    ? own
    : translator(locale)('calendar.bracketed', { text: own, aside: chinese })
}

/** Places in the reader's language; of a single one also the address, which maps look for. */
function placeText(locale: Locale, place: Place, hall: string | undefined): string | undefined {
  if (place === 'unknown') return undefined
  if (place === 'online') return translator(locale)('event.online')
  const address = place.map((id) => venue(id).address_zh).filter((each) => each !== 'unknown')
  return listJoin(locale, [
    ...place.map((id) => venueText(locale, id, hall)),
    ...(place.length === 1 ? address : []),
  ])
}

function coordinatesOf(place: Place) {
  if (typeof place === 'string' || place.length > 1) return undefined
  return place.map(venue)[0]?.coordinates
}

/** The event that takes the place of one, where there is one. */
const insteadOf = (locale: Locale, { facts }: EventEntry) =>
  facts.replaced_by === undefined ? [] : chosen(events(locale, facts.edition), [facts.replaced_by])

/** Words and addresses for the entries of the calendars of one language. */
export function entryWords(locale: Locale): EntryWords {
  const t = translator(locale)
  const eventUrl = (entry: EventEntry) =>
    absolute(inLanguage(locale, paths.event(entry.facts.edition, entry.id)))
  return {
    locale,
    uidDomain: site().uid_domain,
    join: t('event.join'),
    statusLabel: (label) => t(label),
    eventUrl,
    location: (entry, occurrence) =>
      placeText(
        locale,
        placeOf(entry, occurrence),
        occurrence?.place === undefined ? entry.facts.hall : undefined,
      ),
    coordinates: (entry, occurrence) => coordinatesOf(placeOf(entry, occurrence)),
    description: (entry, occurrence) => [
      ...insteadOf(locale, entry).map(
        (other) => `${t('row.instead')} ${other.words.title} ${eventUrl(other)}`,
      ),
      ...calendarDescription(locale, entry, placeOf(entry, occurrence), eventUrl(entry)),
    ],
    categories: (entry) => [t(`kind.${entry.facts.kind}`)],
  }
}

/**
 * What a calendar file of an edition says of itself.
 *
 * @param selection which part of the programme it holds, in words; none for the whole
 * @param path where it is kept up to date; none for a copy
 */
export function calendarHead(
  locale: Locale,
  year: number,
  { selection, path }: { selection?: string; path?: string } = {},
): CalendarHead {
  const t = translator(locale)
  const { name, uid_domain: domain } = site()
  const whole = t('calendar.name', { name: name[locale], year: String(year) })
  const url = absolute(inLanguage(locale, paths.programme(year)))
  return {
    locale,
    name: selection === undefined ? whole : `${whole} · ${selection}`,
    about: t('calendar.about', { url }),
    prodId: `-//${domain}//programme//${locale.toUpperCase()}`,
    colour: colours[edition(locale, year).facts.accent ?? 'blue'],
    ...(path !== undefined && { source: absolute(inLanguage(locale, path)) }),
  }
}

/** Everything that the calendar file of a single event needs. */
export function calendarContext(locale: Locale, year: number): CalendarContext {
  return { ...calendarHead(locale, year), ...entryWords(locale) }
}
