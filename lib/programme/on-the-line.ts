import type { EventEntry } from '../content'
import { eventFacets } from '../lists/events/facets'
import { type EventKind, eventKinds } from '../model/schema/event'

/** A flag on the line of an edition: one of its events, or a kind on offer with its number of events. */
export type Flown = { kind: EventKind } & ({ event: EventEntry } | { count: number })

/** With more events than this the line shows kinds. */
const mostEvents = 20

/** Whether each event has a flag of its own. */
export const fliesEvents = (entries: readonly EventEntry[]) => entries.length <= mostEvents

/** What an edition flies: each of its events, or of many events the kinds. */
export function onTheLine(entries: readonly EventEntry[]): Flown[] {
  if (fliesEvents(entries)) return entries.map((event) => ({ kind: event.facts.kind, event }))
  return eventKinds.flatMap((kind) => {
    const { length: count } = eventFacets.withValue([...entries], 'kind', kind)
    return count === 0 ? [] : [{ kind, count }]
  })
}
