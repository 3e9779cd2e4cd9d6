import type { EventEntry } from '../../content'
import { isRunning, type Session, sessionsOf } from '../../model/event/sessions'
import { statusRules } from '../../model/event/status'
import type { EventFacts } from '../../model/schema/event'
import { type CodedFacet, codedFacets, codesApart, encodeRow } from './facet-codes'
import { accessUnknown, type FacetValues, facetValues, slotsOfEvent } from './facets'

/** An event as if it had this one session only. */
export function narrowed(entry: EventEntry, session: Session): EventEntry {
  const { day, start, end = 'unknown', status, place } = session
  const when = start === undefined ? { date: day } : { start, end }
  return { ...entry, facts: { ...entry.facts, when, status, place } }
}

/** States that a closing time ends; what is full or closed says more than the time does. */
const endsBy: readonly string[] = ['not_yet', 'open', 'few_left', 'waiting_list', 'unknown']

/** Beijing date and time at which a registration that is still possible ends. */
export function closingTime({ registration }: EventFacts): string | undefined {
  if (typeof registration === 'string' || registration.need === 'invitation') return undefined
  return endsBy.includes(registration.state ?? 'unknown') ? registration.closes_at : undefined
}

const placesIn = (list: readonly string[], values: readonly string[]) =>
  values.map((value) => list.indexOf(value)).filter((place) => place >= 0)

/**
 * The `data-facets` of a row: of one session, or of the whole event. What runs for several days has
 * all its open days, whatever session stands in its row.
 *
 * @param options the values of the filter form, from `facetOptions`
 */
export function rowFacets(
  entry: EventEntry,
  session: Session | undefined,
  options: FacetValues,
): string {
  const isWhole = session === undefined || isRunning(entry.facts)
  const row = isWhole ? entry : narrowed(entry, session)
  const own = { ...facetValues(row), unconfirmed: accessUnknown(row) }
  const lists = { ...options, unconfirmed: options.access }
  const values = codedFacets.map((name) => [name, placesIn(lists[name], own[name])] as const)
  const slots = slotsOfEvent(row).map(({ day, part }) => ({
    day: options.day.indexOf(day),
    part: part === undefined ? undefined : options.part.indexOf(part),
  }))
  return encodeRow({
    slots: slots.filter(({ day }) => day >= 0),
    values: Object.fromEntries(values) as Record<CodedFacet, number[]>,
    closes: closingTime(row.facts),
  })
}

/**
 * The `data-facets` of a row that stands for all sessions of an event: one code for each way in which
 * they differ, since Friday in the hall and Saturday on the beach is no Friday on the beach.
 */
export function eventFacets(entry: EventEntry, options: FacetValues): string {
  const { facts } = entry
  const isWhole = isRunning(facts) || statusRules[facts.status].group === 'postponed'
  const sessions = isWhole ? [] : sessionsOf(facts)
  if (new Set(sessions.map(({ place }) => JSON.stringify(place))).size <= 1)
    return rowFacets(entry, undefined, options)
  return sessions.map((session) => rowFacets(entry, session, options)).join(codesApart)
}
