import type { EventEntry } from '../../model/entry'
import type { Slot } from '../../model/event/slots'
import { statusRules } from '../../model/event/status'
import { wgs84 } from '../../model/place/datum'
import type { Coordinates } from '../../model/schema/place'
import type { EntryWords } from './context'

/** Properties of an entry that ical-generator does not write. */
export function furtherLines(entry: EventEntry, slot: Slot, words: EntryWords): string[] {
  return [
    geo(words.coordinates(entry, slot.occurrence)),
    conference(entry, slot, words),
    entry.facts.parent && `RELATED-TO:${entry.facts.parent}@${words.uidDomain}`,
  ].filter((line) => line !== undefined)
}

/** RFC 5545, 3.8.1.6: latitude first, in WGS-84. */
function geo(coordinates: Coordinates | undefined): string | undefined {
  if (coordinates === undefined) return undefined
  const { latitude, longitude } = wgs84(coordinates)
  return `GEO:${latitude};${longitude}`
}

/** RFC 7986, 5.11: only an address that anyone may have (T26), and only while one can join (T15). */
function conference({ facts }: EventEntry, slot: Slot, words: EntryWords): string | undefined {
  const { online } = facts
  const isOpen = online?.access === 'open' && !slot.gone && statusRules[slot.status].joinable
  if (!isOpen || online.url === undefined) return undefined
  // A parameter's value can hold no quotation mark (RFC 5545, 3.2).
  const label = (online.platform ?? words.join).replaceAll('"', "'")
  return `CONFERENCE;VALUE=URI;LABEL="${label}":${online.url}`
}
