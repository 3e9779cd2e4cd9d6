import ICAL from 'ical.js'
import { venueTime, venueZone } from '../../base/zone'
import { type Locale, languageTags } from '../../language/locales'

/**
 * Octets of a part of a folded line. ical.js does not count the blank before it, and a line should
 * have no more than 75 (RFC 5545, 3.1).
 */
ICAL.foldLength = 74

/** Types of properties that ical.js does not know, so that it escapes their text (RFC 5545, 3.3.11). */
const { property: known } = ICAL.design.icalendar
for (const name of ['name', 'x-wr-calname', 'x-wr-caldesc', 'x-published-ttl'])
  known[name] = { defaultType: 'text' }
for (const name of ['source', 'conference']) known[name] = { defaultType: 'uri' }
known['refresh-interval'] = { defaultType: 'duration' }

type Value = string | number | string[] | ICAL.Time

/** One property of a calendar file; parameters are written in the order given. */
export function property(
  name: string,
  value: Value,
  parameters: Record<string, string> = {},
): ICAL.Property {
  const made = new ICAL.Property(name)
  for (const [key, text] of Object.entries(parameters)) made.setParameter(key, text)
  if (value instanceof ICAL.Time && value.isDate) made.resetType('date')
  if (made.isMultiValue) made.setValues([value].flat())
  else made.setValue(value)
  return made
}

/** The language of the words of a property (RFC 5545, 3.2.10). */
export const languageOf = (locale: Locale) => ({ language: languageTags[locale] })

/** A local day, or a local time in venue time. */
export function localTime(name: string, local: string): ICAL.Property {
  const isTime = local.includes('T')
  if (!isTime) return property(name, ICAL.Time.fromDateString(local))
  return property(name, ICAL.Time.fromDateTimeString(`${local}:00`), { tzid: venueZone })
}

/** The instant of a local time, in UTC. */
export const instant = (name: string, local: string): ICAL.Property =>
  property(name, ICAL.Time.fromJSDate(new Date(venueTime(local).getTime()), true))
