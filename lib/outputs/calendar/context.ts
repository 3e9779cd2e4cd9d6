import type { Locale } from '../../language/locales'
import type { EventEntry } from '../../model/entry'
import type { StatusRule } from '../../model/event/status'
import type { Occurrence } from '../../model/event/when'
import type { Coordinates } from '../../model/schema/place'

export type StatusLabel = NonNullable<StatusRule['label']>

/** What one calendar file says of itself. */
export interface CalendarHead {
  locale: Locale
  /** Name of the calendar, as calendar programs list it. */
  name: string
  /** What is in it. */
  about: string
  /** RFC 5545, 3.7.3: `-//Owner//Product//EN`. */
  prodId: string
  /** Name of a colour in CSS 3 (RFC 7986, 5.9). */
  colour: string
  /** Address at which this file is kept up to date (RFC 7986, 5.8); none for a one-off copy. */
  source?: string
}

/** What the entries need besides the facts: addresses, and words already translated. */
export interface EntryWords {
  locale: Locale
  /** Right side of every UID; the same in all languages, never changed (RFC 5545, 3.8.4.7). */
  uidDomain: string
  /** What the link to an online event is called, where its platform has no name. */
  join: string
  statusLabel: (label: StatusLabel) => string
  /** Whole address of the event's page. */
  eventUrl: (entry: EventEntry) => string
  /** The place in a line, or undefined while it is not known; an occurrence may have its own. */
  location: (entry: EventEntry, occurrence: Occurrence | undefined) => string | undefined
  /** Coordinates of the place in GCJ-02, if it is one place and they are known. */
  coordinates: (entry: EventEntry, occurrence: Occurrence | undefined) => Coordinates | undefined
  /** Lines of the description: summary, languages, registration, access, address, page. */
  description: (entry: EventEntry, occurrence: Occurrence | undefined) => string[]
  categories: (entry: EventEntry) => string[]
}

export type CalendarContext = CalendarHead & EntryWords
