import type { EventEntry } from '../../model/entry'
import { isRunning, type Session, sessionsOf } from '../../model/event/sessions'
import { statusRules } from '../../model/event/status'
import type { EventFacts } from '../../model/schema/event'
import type { Options } from '../faceted-list'
import { encodeRow } from '../row-code'
import { type EventFacetName, eventFacets, venueIds } from './facets'

/** An event as if it had this one session only. */
export function narrowed(entry: EventEntry, session: Session): EventEntry {
  const { day, start, end = 'unknown', status, place } = session
  const when = start === undefined ? { date: day } : { start, end }
  return { ...entry, facts: { ...entry.facts, when, status, place } }
}

/**
 * The occasions of a row, which the filter judges one by one: its session, or all sessions of its
 * event. What runs for several days is one occasion. The row of a postponed event names all its
 * venues, whatever the session.
 */
function occasionsOf(entry: EventEntry, session: Session | undefined): EventEntry[] {
  const { facts } = entry
  if (isRunning(facts)) return [entry]
  if (session !== undefined) return [narrowed(entry, session)]
  const sessions = sessionsOf(facts)
  if (sessions.length <= 1) return [entry]
  const isPostponed = statusRules[facts.status].group === 'postponed'
  return sessions.map((one) =>
    narrowed(entry, isPostponed ? { ...one, place: venueIds(entry) } : one),
  )
}

/** States that a closing time ends; what is full or closed says more than the time does. */
const endsBy: readonly string[] = ['not_yet', 'open', 'few_left', 'waiting_list', 'unknown']

/** Beijing date and time at which a registration that is still possible ends. */
export function closingTime({
  registration,
}: Pick<EventFacts, 'registration'>): string | undefined {
  if (typeof registration === 'string' || registration.need === 'invitation') return undefined
  return endsBy.includes(registration.state ?? 'unknown') ? registration.closes_at : undefined
}

/**
 * What a row of an event says to the filter of its page.
 *
 * @param session undefined for a row of the whole event
 * @param options the values of the form; undefined where the page has none
 */
export const eventRowData = (
  entry: EventEntry,
  session: Session | undefined,
  options: Options<EventFacetName> | undefined,
) =>
  options && {
    'data-facets': encodeRow(eventFacets, occasionsOf(entry, session), options),
    'data-until': closingTime(entry.facts),
  }
