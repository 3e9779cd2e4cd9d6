import { memoOf } from '../../base/memo'
import { type EventEntry, venue, venues } from '../../content'
import { locales } from '../../language/locales'
import { openDays } from '../../model/event/days'
import { followReasons } from '../../model/event/follow'
import { partOf, parts } from '../../model/event/parts-of-day'
import { isRunning, sessionsOf } from '../../model/event/sessions'
import {
  accessFeatures,
  type EventFacts,
  eventKinds,
  registrationStates,
  themes,
} from '../../model/schema/event'
import { districts } from '../../model/schema/project'
import { type FacetName, facetNames } from './facet-names'

/** The values of one event, or of one of its sessions, under each facet. */
export type FacetValues = Record<FacetName, string[]>

/** Values in the order in which a form lists them; days and venues come from the content. */
export const valueOrders = {
  day: undefined,
  part: parts,
  kind: eventKinds,
  theme: themes,
  district: districts,
  venue: undefined,
  audience: ['public', 'family', 'trade', 'invited', 'press', 'unknown'],
  follow: locales,
  price: ['free', 'paid', 'donation', 'unknown'],
  registration: ['none', ...registrationStates, 'invitation', 'unknown'],
  access: accessFeatures,
  attendance: ['offline', 'hybrid', 'online', 'unknown'],
} as const satisfies Record<FacetName, readonly string[] | undefined>

/** A day and a part of it, which belong together: Friday morning is not Friday and some morning. */
export interface Slot {
  day: string
  part: string | undefined
}

/** When an event can be met: its sessions, or each open day of what runs for several. */
export function slotsOfEvent({ facts }: EventEntry): Slot[] {
  if (!isRunning(facts))
    return sessionsOf(facts).map(({ day, start }) => ({ day, part: start && partOf(start) }))
  return openDays(facts).map((day) => ({ day, part: undefined }))
}

/** Venues of an event and of its sessions. */
function venueIds({ facts }: EventEntry): string[] {
  const places = [facts.place, ...sessionsOf(facts).map(({ place }) => place)]
  return distinct(places.flatMap((place) => (typeof place === 'string' ? [] : place)))
}

const distinct = (values: readonly string[]) => [...new Set(values)]

function districtsOf(entry: EventEntry): string[] {
  return distinct(venueIds(entry).map((id) => venue(id).district)).filter(
    (name) => name !== 'unknown',
  )
}

export type RegistrationState = (typeof valueOrders.registration)[number]

/**
 * State of registration as far as content says it. A state past `closes_at` is for the reader's
 * device to know (`domain.md` 5.1).
 */
export function registrationState({ registration }: EventFacts): RegistrationState {
  if (typeof registration === 'string') return registration
  if (registration.need === 'invitation') return 'invitation'
  return registration.state ?? 'unknown'
}

function accessOf({ access }: EventFacts, wanted: string): string[] {
  if (access === 'unknown') return wanted === 'unknown' ? [...accessFeatures] : []
  return accessFeatures.filter((feature) => (access[feature] ?? 'unknown') === wanted)
}

/** Facts about access that nobody has confirmed yet, named in the line below a filtered list (J02.3). */
export const accessUnknown = ({ facts }: EventEntry) => accessOf(facts, 'unknown')

const valuesOf = {
  day: (entry) => distinct(slotsOfEvent(entry).map(({ day }) => day)),
  part: (entry) =>
    distinct(slotsOfEvent(entry).flatMap(({ part }) => (part === undefined ? [] : [part]))),
  kind: ({ facts }) => [facts.kind],
  theme: ({ facts }) => facts.themes,
  district: districtsOf,
  venue: venueIds,
  audience: ({ facts }) => [facts.audience, ...(facts.family === 'yes' ? ['family'] : [])],
  follow: ({ facts }) => locales.filter((locale) => followReasons(facts, locale).length > 0),
  price: ({ facts }) => [typeof facts.price === 'string' ? facts.price : 'paid'],
  registration: ({ facts }) => [registrationState(facts)],
  access: ({ facts }) => accessOf(facts, 'yes'),
  attendance: ({ facts }) => [facts.attendance],
} as const satisfies Record<FacetName, (entry: EventEntry) => string[]>

export const facetValues = memoOf((entry: EventEntry): FacetValues => {
  const pairs = facetNames.map((name) => [name, valuesOf[name](entry)] as const)
  return Object.fromEntries(pairs) as FacetValues
})

/** The events that have a value under a facet, in the order given. */
export const withValue = (entries: readonly EventEntry[], name: FacetName, value: string) =>
  entries.filter((entry) => facetValues(entry)[name].includes(value))

/** Under each facet the values that occur, in the order in which a form lists them. */
export function facetOptions(entries: readonly EventEntry[]): FacetValues {
  const pairs = facetNames.map((name) => {
    const found = new Set(entries.flatMap((entry) => facetValues(entry)[name]))
    const order = valueOrders[name] ?? inherentOrder(name, found)
    return [name, order.filter((value) => found.has(value))] as const
  })
  return Object.fromEntries(pairs) as FacetValues
}

function inherentOrder(name: FacetName, found: ReadonlySet<string>): readonly string[] {
  return name === 'venue' ? venues().map(({ id }) => id) : [...found].sort()
}
