import {
  ICalCalendar,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { venueTime, venueZone } from '../../base/zone'
import { labelled } from '../../language/labelled'
import { languageTags } from '../../language/locales'
import type { EventEntry } from '../../model/entry'
import type { Slot } from '../../model/event/slots'
import { statusRules } from '../../model/event/status'
import type { EntryWords } from './context'
import { furtherLines } from './further'
import { finish, linesOf } from './lines'

/**
 * One calendar entry as finished text, the same in every file it stands in. The language of its
 * words is a parameter (RFC 5545, 3.2.10), which ical-generator cannot write.
 */
export function vevent(entry: EventEntry, slot: Slot, words: EntryWords): string {
  const calendar = new ICalCalendar()
  calendar.createEvent(dataOf(entry, slot, words))
  const lines = linesOf(calendar.toString())
  const own = lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT'))
  const tagged = own.map((line) =>
    line
      .replace(/^SUMMARY:/, `SUMMARY;LANGUAGE=${languageTags[entry.wordsLocale]}:`)
      .replace(/^(DESCRIPTION|LOCATION):/, `$1;LANGUAGE=${languageTags[words.locale]}:`),
  )
  return finish([...tagged, ...furtherLines(entry, slot, words), 'END:VEVENT'])
}

/**
 * DTSTAMP is the time of the last change: right for a file without METHOD (RFC 5545, 3.8.7.2), and
 * the same in every build (T2).
 */
function dataOf(entry: EventEntry, slot: Slot, words: EntryWords): ICalEventData {
  const { facts } = entry
  const changed = new Date(venueTime(facts.updated).getTime())
  return {
    id: `${slot.id}@${words.uidDomain}`,
    sequence: facts.sequence,
    stamp: changed,
    lastModified: changed,
    class: ICalEventClass.PUBLIC,
    timezone: venueZone,
    start: venueTime(slot.start),
    end: slot.end === undefined ? null : venueTime(slot.end),
    allDay: slot.allDay,
    transparency: slot.allDay ? ICalEventTransparency.TRANSPARENT : null,
    status: slot.gone
      ? ICalEventStatus.CANCELLED
      : ICalEventStatus[statusRules[slot.status].ics.status],
    summary: summaryOf(entry, slot, words),
    description: descriptionOf(entry, slot, words).join('\n'),
    location: words.location(entry, slot.occurrence) ?? null,
    categories: words.categories(entry).map((name) => ({ name })),
    url: words.eventUrl(entry),
  }
}

function labelOf(slot: Slot, words: EntryWords): string | undefined {
  const { label } = statusRules[slot.status]
  return label === undefined ? undefined : words.statusLabel(label)
}

function summaryOf(entry: EventEntry, slot: Slot, words: EntryWords): string {
  const { title } = entry.words
  const label = labelOf(slot, words)
  const isLabelled = slot.gone || statusRules[slot.status].ics.labelInSummary
  if (label === undefined || !isLabelled) return title
  return labelled(words.locale, label, title)
}

function descriptionOf(entry: EventEntry, slot: Slot, words: EntryWords): string[] {
  const label = statusRules[slot.status].ics.labelInDescription ? labelOf(slot, words) : undefined
  const endNotKnown = slot.end === undefined ? words.endNotKnown : undefined
  const first = [label, entry.words.status_reason, endNotKnown]
  return [...first, ...words.description(entry, slot.occurrence)].filter(
    (line) => line !== undefined,
  )
}
