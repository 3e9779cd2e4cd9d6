import ICAL from 'ical.js'
import { labelled } from '../../language/text'
import type { EventEntry } from '../../model/entry'
import type { Slot } from '../../model/event/slots'
import { statusRules } from '../../model/event/status'
import type { EventRows } from '../../model/fields/event'
import { type Readers, readParts } from '../../model/fields/row'
import { wgs84 } from '../../model/place/datum'
import type { EntryWords } from './context'
import { instant, languageOf, localTime, property } from './property'

interface Context {
  slot: Slot
  words: EntryWords
  /** The event as the functions of `words` take it. */
  event: EventEntry
}

type Properties = Record<string, ICAL.Property | undefined>

/** Properties of a calendar entry, in the order in which they are written. */
const properties: Readers<EventEntry, EventRows, 'calendar', Properties, Context> = {
  uid: ({ slot, words }) => property('uid', `${slot.id}@${words.uidDomain}`),
  sequence: ({ entry }) => property('sequence', entry.facts.sequence),
  // The time of the last change: right for a file without METHOD (RFC 5545, 3.8.7.2), and the same
  // in every build.
  dtstamp: ({ entry }) => instant('dtstamp', entry.facts.updated),
  dtstart: ({ slot }) => localTime('dtstart', slot.start),
  dtend: ({ slot }) => (slot.end === undefined ? undefined : localTime('dtend', slot.end)),
  summary: ({ entry, slot, words }) => {
    const { title } = entry.words
    const label = labelOf(slot, words)
    const isLabelled = slot.gone || statusRules[slot.status].ics.labelInSummary
    const text = label && isLabelled ? labelled(words.locale, label, title) : title
    return property('summary', text, languageOf(entry.wordsLocale))
  },
  // Of a date alone no hour is taken.
  transp: ({ slot }) => (slot.allDay ? property('transp', 'TRANSPARENT') : undefined),
  location: ({ slot, words, event }) => {
    const text = words.location(event, slot.occurrence)
    return text === undefined ? undefined : property('location', text, languageOf(words.locale))
  },
  description: ({ entry, slot, words, event }) => {
    const { labelInDescription } = statusRules[slot.status].ics
    const lines = [
      labelInDescription ? labelOf(slot, words) : undefined,
      entry.words.status_reason,
      ...words.description(event, slot.occurrence),
    ].filter((line) => line !== undefined)
    return property('description', lines.join('\n'), languageOf(words.locale))
  },
  categories: ({ words, event }) => property('categories', words.categories(event)),
  url: ({ words, event }) => property('url', words.eventUrl(event), { value: 'URI' }),
  status: ({ slot }) =>
    property('status', slot.gone ? 'CANCELLED' : statusRules[slot.status].ics.status),
  'last-modified': ({ entry }) => instant('last-modified', entry.facts.updated),
  class: () => property('class', 'PUBLIC'),
  // RFC 5545, 3.8.1.6: latitude first, in WGS-84.
  geo: ({ slot, words, event }) => {
    const coordinates = words.coordinates(event, slot.occurrence)
    if (coordinates === undefined) return undefined
    const { latitude, longitude } = wgs84(coordinates)
    return property('geo', [latitude, longitude])
  },
  // RFC 7986, 5.11: only an address that anyone may have, and only while one can join.
  conference: ({ entry, slot, words }) => {
    const { online } = entry.facts
    const isOpen = online?.access === 'open' && !slot.gone && statusRules[slot.status].joinable
    if (!isOpen || online.url === undefined) return undefined
    // A parameter's value can hold no quotation mark (RFC 5545, 3.2).
    const label = (online.platform ?? words.join).replaceAll('"', "'")
    return property('conference', online.url, { value: 'URI', label })
  },
  'related-to': ({ entry, words }) => {
    const { parent } = entry.facts
    return parent === undefined ? undefined : property('related-to', `${parent}@${words.uidDomain}`)
  },
}

function labelOf(slot: Slot, words: EntryWords): string | undefined {
  const { label } = statusRules[slot.status]
  return label === undefined ? undefined : words.statusLabel(label)
}

/** One calendar entry as finished text, the same in every file that holds it. */
export function vevent(event: EventEntry, slot: Slot, words: EntryWords): string {
  const component = new ICAL.Component('vevent')
  const made = readParts(properties, { entry: event, slot, words, event })
  for (const each of Object.values(made)) if (each !== undefined) component.addProperty(each)
  return `${component.toString()}\r\n`
}
