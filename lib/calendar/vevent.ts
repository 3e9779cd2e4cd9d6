import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { EventEntry } from '../content/entry'
import type { Locale } from '../i18n/locales'
import { statusRules } from '../programme/status'
import { venueTime, venueZone } from '../time/zone'
import type { CalendarContext } from './context'
import type { Slot } from './slots'

/** How a label stands before a title. */
const labelled = {
  zh: (label, title) => `【${label}】${title}`,
  en: (label, title) => `[${label}] ${title}`,
  ko: (label, title) => `[${label}] ${title}`,
  ja: (label, title) => `【${label}】${title}`,
} as const satisfies Record<Locale, (label: string, title: string) => string>

/**
 * One calendar entry. DTSTAMP is the time of the last change: right for a file without METHOD
 * (RFC 5545, 3.8.7.2), and the same in every build (T2).
 */
export function vevent(entry: EventEntry, slot: Slot, context: CalendarContext): ICalEventData {
  const { facts } = entry
  const changed = new Date(venueTime(facts.updated).getTime())
  return {
    id: `${slot.id}@${context.uidDomain}`,
    sequence: facts.sequence,
    stamp: changed,
    lastModified: changed,
    timezone: venueZone,
    start: venueTime(slot.start),
    end: slot.end === undefined ? null : venueTime(slot.end),
    allDay: slot.allDay,
    transparency: slot.allDay ? ICalEventTransparency.TRANSPARENT : null,
    status: slot.gone
      ? ICalEventStatus.CANCELLED
      : ICalEventStatus[statusRules[slot.status].ics.status],
    summary: summaryOf(entry, slot, context),
    description: descriptionOf(entry, slot, context).join('\n'),
    location: context.location(entry, slot.occurrence) ?? null,
    categories: context.categories(entry).map((name) => ({ name })),
    url: context.eventUrl(entry),
  }
}

function labelOf(slot: Slot, context: CalendarContext): string | undefined {
  const { label } = statusRules[slot.status]
  return label === undefined ? undefined : context.statusLabel(label)
}

function summaryOf({ words }: EventEntry, slot: Slot, context: CalendarContext): string {
  const label = labelOf(slot, context)
  const isLabelled = slot.gone || statusRules[slot.status].ics.labelInSummary
  if (label === undefined || !isLabelled) return words.title
  return labelled[context.locale](label, words.title)
}

function descriptionOf(entry: EventEntry, slot: Slot, context: CalendarContext): string[] {
  const label = statusRules[slot.status].ics.labelInDescription ? labelOf(slot, context) : undefined
  const endNotKnown = slot.end === undefined ? context.endNotKnown : undefined
  const first = [label, entry.words.status_reason, endNotKnown]
  return [...first, ...context.description(entry, slot.occurrence)].filter(
    (line) => line !== undefined,
  )
}
