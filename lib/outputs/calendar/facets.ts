import { daysOf, type EventFacetName, eventFacets } from '../../lists/events/facets'
import { narrowed } from '../../lists/events/occasions'
import type { Options } from '../../lists/faceted-list'
import type { EventEntry } from '../../model/entry'
import { isRunning, sessionsOf } from '../../model/event/sessions'
import type { Slot } from '../../model/event/slots'
import type { When } from '../../model/schema/when'

/** Facets of which each value has a calendar of its own. */
export const calendarFacets = eventFacets.names.filter((name) => eventFacets.facets[name].calendar)

/** Days of one entry of a calendar, as long as the event's dates are `when`. */
function daysAt(entry: EventEntry, { id }: Slot, when: When): string[] {
  const facts = { ...entry.facts, when }
  if (!isRunning(facts))
    return sessionsOf(facts)
      .filter((session) => session.id === id)
      .map(({ day }) => day)
  return id === facts.id ? daysOf({ ...entry, facts }) : []
}

/** An event as if it had the session of one entry only, which may have a place of its own. */
function entryAt(entry: EventEntry, { id }: Slot): EventEntry {
  const session = sessionsOf(entry.facts).find((one) => one.id === id)
  return session === undefined || isRunning(entry.facts) ? entry : narrowed(entry, session)
}

/**
 * The values under each facet in whose calendars an entry stands. Its days are its own and those it
 * was moved away from, so that whoever subscribed to such a day learns where it went.
 */
export function slotFacets(entry: EventEntry, slot: Slot): Options<EventFacetName> {
  const { when, previous = [] } = entry.facts
  const days = [when, ...previous].flatMap((each) => daysAt(entry, slot, each))
  return { ...eventFacets.valuesOf(entryAt(entry, slot)), day: [...new Set(days)] }
}
