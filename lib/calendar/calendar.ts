import { ICalCalendar } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { EventEntry } from '../content/entry'
import { languageTags } from '../i18n/locales'
import { venueZone } from '../time/zone'
import type { CalendarContext } from './context'
import { escapeText, finishLines } from './lines'
import { isInCalendar, slotsOf } from './slots'
import { vevent } from './vevent'

/** How often a calendar program is asked to read the file again, in seconds: six hours. */
const refreshSeconds = 6 * 3600

/**
 * The calendar file of one event, as RFC 5545 text.
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
  const slots = entries.flatMap((entry) => slotsOf(entry.facts).map((slot) => ({ entry, slot })))
  // The calendar itself has no zone: it would make DTSTAMP local without Z.
  const calendar = new ICalCalendar({
    prodId: context.prodId.replace(/^-/, ''),
    name: escapeText(context.name),
    scale: 'GREGORIAN',
    source: context.source ?? null,
    ttl: refreshSeconds,
  })
  for (const { entry, slot } of slots) calendar.createEvent(vevent(entry, slot, context))
  const titleLanguages = slots.map(({ entry }) => languageTags[entry.wordsLocale])
  const text = withZone(calendar.toString())
  return finishLines(text, titleLanguages, languageTags[context.locale])
}

/**
 * Puts in the definition of the zone, behind the last property of the calendar (RFC 5545, 3.6); the
 * library would put it before some. A programme without any date has its one component in it.
 */
function withZone(text: string): string {
  const block = [tzlib_get_ical_block(venueZone)].flat()[0]
  return text.replace(/\r\n(?=BEGIN:VEVENT\r\n|END:VCALENDAR)/, `\r\n${block}\r\n`)
}
