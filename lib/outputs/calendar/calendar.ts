import { ICalCalendar } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { venueZone } from '../../base/zone'
import { languageTags } from '../../language/locales'
import type { EventEntry } from '../../model/entry'
import { isInCalendar, slotsOf } from '../../model/event/slots'
import type { CalendarContext, CalendarHead } from './context'
import { escapeText, finish, linesOf } from './lines'
import { vevent } from './vevent'

/** How often a calendar program is asked to read the file again, in seconds: six hours. */
const refreshSeconds = 6 * 3600

/** A component has to be there (RFC 5545, 3.6): in a programme without any date it is this one. */
const zone = [tzlib_get_ical_block(venueZone)].flat()[0]

/**
 * A calendar file as RFC 5545 text: its head, the definition of its one zone, and its entries.
 *
 * @param entries finished text of each entry, see `vevent`
 */
export function calendarFile(head: CalendarHead, entries: readonly string[]): string {
  // The calendar itself has no zone: it would make DTSTAMP local without Z.
  const calendar = new ICalCalendar({
    prodId: head.prodId.replace(/^-/, ''),
    name: escapeText(head.name),
    description: escapeText(head.about),
    scale: 'GREGORIAN',
    source: head.source ?? null,
    ttl: refreshSeconds,
  })
  const lines = linesOf(calendar.toString()).slice(0, -1)
  const description = `DESCRIPTION;LANGUAGE=${languageTags[head.locale]}:${escapeText(head.about)}`
  const first = finish([...lines, description, `COLOR:${head.colour}`])
  return `${first}${zone}\r\n${entries.join('')}END:VCALENDAR\r\n`
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
