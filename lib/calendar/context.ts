import type { EventEntry } from '../content/entry'
import type { Locale } from '../i18n/locales'
import type { Occurrence } from '../programme/repeat'
import type { StatusRule } from '../programme/status'

export type StatusLabel = NonNullable<StatusRule['label']>

/** What a calendar file needs besides the facts: addresses, and words already translated. */
export interface CalendarContext {
  locale: Locale
  /** Name of the calendar, as calendar programs list it. */
  name: string
  /** RFC 5545, 3.7.3: `-//Owner//Product//EN`. */
  prodId: string
  /** Right side of every UID; the same in all languages, never changed (RFC 5545, 3.8.4.7). */
  uidDomain: string
  /** Address at which this file is kept up to date (RFC 7986, 5.8); none for a one-off copy. */
  source?: string
  /** The sentence that the end is not known. */
  endNotKnown: string
  statusLabel: (label: StatusLabel) => string
  /** Whole address of the event's page. */
  eventUrl: (entry: EventEntry) => string
  /** The place in a line, or undefined while it is not known; an occurrence may have its own. */
  location: (entry: EventEntry, occurrence: Occurrence | undefined) => string | undefined
  /** Lines of the description: summary, languages, registration, access, address, page. */
  description: (entry: EventEntry, occurrence: Occurrence | undefined) => string[]
  categories: (entry: EventEntry) => string[]
}
