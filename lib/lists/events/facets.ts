import { venue, venues } from '../../content'
import { formatDayOfWeek, formatFullDate } from '../../language/date-format'
import { locales } from '../../language/locales'
import { languageName } from '../../language/text'
import type { EventEntry } from '../../model/entry'
import { partOf, parts } from '../../model/event/day'
import { followReasons } from '../../model/event/follow'
import { isRunning, sessionsOf } from '../../model/event/sessions'
import { openDays } from '../../model/event/when'
import {
  accessFeatures,
  type EventFacts,
  eventKinds,
  registrationStates,
  themes,
} from '../../model/schema/event'
import { districts } from '../../model/schema/project'
import { type Facet, facetedList, valueWord } from '../faceted-list'

/** How a value is named: alone, after the name of its facet, or as a language. */
type Wording = 'value' | 'named' | 'follow'

interface EventFacet extends Facet<EventEntry> {
  /** In the title of the value's page; a day brings the year with it. */
  title: Wording | 'day' | 'access'
  /** In the name of the value's calendar; a facet without it has no calendars. */
  calendar?: Wording
}

const distinct = <Value>(values: readonly Value[]) => [...new Set(values)]

const sorted = (values: readonly string[]) => values.toSorted()

/** Days of an event: those of its sessions, or each open day of what runs for several. */
export const daysOf = ({ facts }: EventEntry): string[] =>
  distinct(isRunning(facts) ? openDays(facts) : sessionsOf(facts).map(({ day }) => day))

function partsOf({ facts }: EventEntry) {
  if (isRunning(facts)) return []
  return distinct(sessionsOf(facts).flatMap(({ start }) => (start ? [partOf(start)] : [])))
}

/** Venues of an event and of its sessions. */
export function venueIds({ facts }: EventEntry): string[] {
  const places = [facts.place, ...sessionsOf(facts).map(({ place }) => place)]
  return distinct(places.flatMap((place) => (typeof place === 'string' ? [] : place)))
}

const districtsOf = (entry: EventEntry): string[] =>
  distinct(venueIds(entry).map((id) => venue(id).district)).filter((name) => name !== 'unknown')

const registrations = ['none', ...registrationStates, 'invitation', 'unknown'] as const

type RegistrationState = (typeof registrations)[number]

/**
 * State of registration as far as content says it. Whether `closes_at` has passed is for the
 * reader's device to know.
 */
export function registrationState({ registration }: EventFacts): RegistrationState {
  if (typeof registration === 'string') return registration
  if (registration.need === 'invitation') return 'invitation'
  return registration.state ?? 'unknown'
}

/** Features of which the answer is the wanted one; who interprets into a sign language is one, too. */
function accessOf({ access, languages }: EventFacts, wanted: string): readonly string[] {
  const { interpretation } = languages
  const isSigned =
    typeof interpretation !== 'string' &&
    interpretation.some(({ mode, confirmed }) => mode === 'sign' && confirmed)
  return accessFeatures.filter((feature) => {
    if (feature === 'sign_language' && isSigned) return wanted === 'yes'
    return (access === 'unknown' ? 'unknown' : (access[feature] ?? 'unknown')) === wanted
  })
}

/** What a programme can be filtered by. */
export const eventFacets = facetedList<EventEntry, EventFacet>()(
  {
    day: {
      values: daysOf,
      order: sorted,
      word: formatFullDate,
      shortWord: formatDayOfWeek,
      title: 'day',
      calendar: 'value',
    },
    part: {
      values: partsOf,
      order: parts,
      word: (locale, value) => valueWord(locale, `part.${value}`),
      title: 'named',
    },
    kind: {
      values: ({ facts }) => [facts.kind],
      order: eventKinds,
      word: (locale, value) => valueWord(locale, `kind.${value}`),
      title: 'value',
      calendar: 'named',
    },
    theme: {
      values: ({ facts }) => facts.themes,
      order: themes,
      word: (locale, value) => valueWord(locale, `theme.${value}`),
      title: 'named',
      calendar: 'named',
    },
    district: {
      values: districtsOf,
      order: districts,
      word: (locale, value) => valueWord(locale, `district.${value}`),
      title: 'value',
      calendar: 'value',
    },
    venue: {
      values: venueIds,
      order: () => venues().map(({ id }) => id),
      word: (locale, value) => venue(value).name[locale],
      title: 'value',
    },
    audience: {
      values: ({ facts }) => [facts.audience, ...(facts.family === 'yes' ? ['family'] : [])],
      order: ['public', 'family', 'trade', 'invited', 'press', 'unknown'],
      word: (locale, value) => valueWord(locale, `facet_value.audience.${value}`),
      title: 'named',
      calendar: 'named',
    },
    // Languages in which the event can be understood: spoken, interpreted, subtitled, or none needed.
    follow: {
      values: ({ facts }) => locales.filter((locale) => followReasons(facts, locale).length > 0),
      order: locales,
      word: languageName,
      title: 'follow',
      calendar: 'follow',
    },
    price: {
      values: ({ facts }) => [typeof facts.price === 'string' ? facts.price : 'paid'],
      order: ['free', 'paid', 'donation', 'unknown'],
      word: (locale, value) => valueWord(locale, `facet_value.price.${value}`),
      title: 'value',
    },
    registration: {
      values: ({ facts }) => [registrationState(facts)],
      order: registrations,
      word: (locale, value) => valueWord(locale, `facet_value.registration.${value}`),
      title: 'value',
    },
    access: {
      values: ({ facts }) => accessOf(facts, 'yes'),
      unconfirmed: ({ facts }) => accessOf(facts, 'unknown'),
      order: accessFeatures,
      word: (locale, value) => valueWord(locale, `access.${value}`),
      match: 'all',
      title: 'access',
    },
    attendance: {
      values: ({ facts }) => [facts.attendance],
      order: ['offline', 'hybrid', 'online', 'unknown'],
      word: (locale, value) => valueWord(locale, `attendance.${value}`),
      title: 'value',
    },
  },
  (t, name) => t(`facet.${name}`),
)

export type EventFacetName = (typeof eventFacets.names)[number]
