import type { Event } from 'schema-dts'
import type { EventEntry } from '../../model/entry'
import { occurrenceStatus, statusRules } from '../../model/event/status'
import type { Occurrence } from '../../model/event/when'
import { nameShape } from '../../model/event/when'
import type { EventRows } from '../../model/fields/event'
import { type Readers, readParts } from '../../model/fields/row'
import type { EventFacts, EventKind } from '../../model/schema/event'
import type { When } from '../../model/schema/when'
import { attendanceMode, locations } from './attendance'
import { type EventDates, eventDates, previousStarts, spokenOfDate } from './dates'
import { schemaOrgTypes } from './kinds'
import { type NamedOrganisation, type NamedPlace, organizationNode, unlessEmpty } from './names'

type EventNode = Exclude<Event, string>

/** An event named on the page, which has a page of its own. */
export interface NamedEvent {
  facts: Pick<EventFacts, 'kind'>
  name: string
  url: string
}

/** What structured data of an event needs besides its facts and words: resolved and translated. */
export interface EventValues {
  /** Whole address of the page. */
  url: string
  /** Whole address of a picture. */
  image?: string | undefined
  /** The places of the event that are known. */
  places: readonly NamedPlace[]
  /** Places of occurrences that have their own, by the id of the occurrence. */
  occurrencePlaces?: Readonly<Record<string, readonly NamedPlace[]>>
  /** The umbrella event that it is part of. */
  whole?: NamedEvent | undefined
  /** The events that it consists of, besides its own occurrences. */
  parts?: readonly NamedEvent[]
  /** Organisers that are known, in protocol order. */
  organisers: readonly NamedOrganisation[]
}

interface Context {
  values: EventValues
  /** The date of which the data speak. */
  when: When
  dates: EventDates
}

type Properties = Omit<Extract<EventNode, { '@type': 'Event' }>, '@type'> & {
  '@type': (typeof schemaOrgTypes)[EventKind]
}

/** Properties of an event, in the order in which they are written. */
const properties: Readers<EventEntry, EventRows, 'schemaOrg', Properties, Context> = {
  '@type': ({ entry }) => schemaOrgTypes[entry.facts.kind],
  name: ({ entry }) => entry.words.title,
  description: ({ entry }) => entry.words.summary,
  url: ({ values }) => values.url,
  image: ({ values }) => values.image,
  eventStatus: ({ entry }) => statusRules[entry.facts.status].schemaOrg.eventStatus,
  eventAttendanceMode: ({ entry: { facts } }) => attendanceMode(facts, facts.status),
  startDate: ({ dates }) => dates.startDate,
  endDate: ({ dates }) => dates.endDate,
  doorTime: ({ dates }) => dates.doorTime,
  previousStartDate: ({ entry }) => unlessEmpty(previousStarts(entry.facts)),
  inLanguage: ({ entry }) => spokenLanguages(entry.facts),
  isAccessibleForFree: ({ entry }) => (entry.facts.price === 'free' ? true : undefined),
  location: ({ entry: { facts }, values }) => locations(facts, facts.status, values.places),
  organizer: ({ values }) => unlessEmpty(values.organisers.map(organizationNode)),
  superEvent: ({ values }) => values.whole && namedEventNode(values.whole),
  subEvent: ({ entry: { facts, words }, when, values }) =>
    unlessEmpty([
      ...occurrencesOf(when).map((one) => subEvent(facts, words.title, one, values)),
      ...(values.parts ?? []).map(namedEventNode),
    ]),
}

/**
 * Structured data of an event, with nothing that its page does not say: its true status, and place,
 * organisers, languages and way of attending only where known.
 *
 * @returns undefined when no day is known: such an event has no markup
 */
export function eventJsonLd(entry: EventEntry, values: EventValues) {
  const when = spokenOfDate(entry.facts)
  if (when === undefined) return undefined
  const from = { entry, values, when, dates: eventDates(when) }
  return { '@context': 'https://schema.org', ...readParts(properties, from) } as const
}

/** Name and address only: all else stands on the event's own page. */
function namedEventNode({ facts, name, url }: NamedEvent): EventNode {
  return { '@type': schemaOrgTypes[facts.kind], name, url }
}

function occurrencesOf(when: When): readonly Occurrence[] {
  const named = nameShape(when)
  return named.shape === 'occurrences' ? named.when.occurrences : []
}

function subEvent(
  facts: Pick<EventFacts, 'kind' | 'status' | 'attendance' | 'online'>,
  name: string,
  occurrence: Occurrence,
  { url, places, occurrencePlaces = {} }: EventValues,
): EventNode {
  const status = occurrenceStatus(facts.status, occurrence.status)
  const { start, end } = occurrence
  return {
    '@type': schemaOrgTypes[facts.kind],
    name,
    url,
    eventStatus: statusRules[status].schemaOrg.eventStatus,
    eventAttendanceMode: attendanceMode(facts, status),
    ...eventDates({ start, end }),
    location: locations(facts, status, occurrencePlaces[occurrence.id] ?? places),
  }
}

/** Languages of the event itself, not of its page; `zxx` (no words) is not a language. */
function spokenLanguages({
  languages: { spoken },
}: Pick<EventFacts, 'languages'>): readonly string[] | undefined {
  return spoken === 'unknown' ? undefined : unlessEmpty(spoken.filter((tag) => tag !== 'zxx'))
}
