import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { venueZone } from '../../base/zone'
import type { EventEntry } from '../../model/entry'
import { isInCalendar, slotsOf } from '../../model/event/slots'
import type { CalendarContext, CalendarHead } from './context'
import { languageOf, property } from './property'
import { vevent } from './vevent'

/** How often a calendar program is asked to read the file again (RFC 7986, 5.7). */
const refresh = 'PT6H'

/** A component has to be there (RFC 5545, 3.6): in a programme without any date it is this one. */
const zone = [tzlib_get_ical_block(venueZone)].flat()[0]

const end = 'END:VCALENDAR'

/**
 * A calendar file as RFC 5545 text: its head, the definition of its one zone, and its entries.
 *
 * @param entries finished text of each entry, see `vevent`
 */
export function calendarFile(head: CalendarHead, entries: readonly string[]): string {
  const { prodId, source, name, about, locale, colour } = head
  const calendar = new ICAL.Component('vcalendar')
  const properties = [
    property('version', '2.0'),
    property('prodid', prodId),
    ...(source === undefined ? [] : [property('source', source, { value: 'URI' })]),
    property('calscale', 'GREGORIAN'),
    property('name', name),
    property('x-wr-calname', name),
    property('x-wr-caldesc', about),
    property('refresh-interval', refresh, { value: 'DURATION' }),
    property('x-published-ttl', refresh),
    property('description', about, languageOf(locale)),
    property('color', colour),
  ]
  for (const each of properties) calendar.addProperty(each)
  const first = calendar.toString().slice(0, -end.length)
  return `${first}${zone}\r\n${entries.join('')}${end}\r\n`
}

/**
 * The calendar file of one event.
 *
 * @throws RangeError when no day is known; ask `isInCalendar` first.
 */
export function eventCalendar(entry: EventEntry, context: CalendarContext): string {
  if (!isInCalendar(entry.facts)) throw new RangeError(`No day is known of ${entry.id}`)
  return programmeCalendar([entry], context)
}

/** The calendar file of a programme, in the order given; events of which no day is known are left out. */
export function programmeCalendar(
  entries: readonly EventEntry[],
  context: CalendarContext,
): string {
  return calendarFile(
    context,
    entries.flatMap((entry) => slotsOf(entry.facts).map((slot) => vevent(entry, slot, context))),
  )
}
