import { memo } from '../base/memo'
import { type EventEntry, events } from '../content'
import type { Locale } from '../language/locales'
import { relativesOf, timedSessions } from '../programme/related'

const sessions = memo((locale: Locale, year: number) => timedSessions(events(locale, year)))

/** The events of its edition that belong to an event. */
export function relatives(locale: Locale, entry: EventEntry) {
  const { edition } = entry.facts
  return relativesOf(entry, events(locale, edition), sessions(locale, edition))
}
