import { venueZone } from '../../base/zone'
import { type EventEntry, events, programmeYears, site, venues } from '../../content'
import type { Locale } from '../../language/locales'
import { translator } from '../../language/translator'
import { noWords } from '../../model/event/follow'
import { eventNumber } from '../../model/event/stable-ids'
import type { EventFacts } from '../../model/schema/event'
import { inLanguage, paths } from '../../pages/paths'
import { absolute, siteUrl } from '../../pages/settings'
import { calendarDescription } from '../calendar/description'
import { inDays } from './days'
import { guidOf } from './guid'
import { roomOf, roomOrder } from './rooms'
import type { Schedule, ScheduleEvent } from './schedule'
import { type ScheduleSlot, scheduleSlots } from './slots'
import { eventUrl, slotAbstract, slotAttachments, slotLinks, slotTitle } from './words'

/** Years of which a schedule can be made: the format asks for a day at least. */
export const scheduleYears = () =>
  programmeYears().filter((year) =>
    events('zh', year).some(({ facts }) => scheduleSlots(facts).length > 0),
  )

/** Primary language of the first one spoken, or ''; the format has room for one (7.1). */
function spokenLanguage({ languages: { spoken } }: EventFacts): string {
  const first = spoken === 'unknown' ? undefined : spoken.find((tag) => tag !== noWords)
  return first?.split('-')[0] ?? ''
}

function slotEvent(locale: Locale, entry: EventEntry, slot: ScheduleSlot): ScheduleEvent {
  const { facts, words } = entry
  const id = eventNumber(slot.id)
  const url = eventUrl(locale, entry)
  const lines = calendarDescription(locale, entry, slot.place, url)
  return {
    id,
    guid: guidOf(slot.id, site().uid_domain),
    slug: `${slot.id.replaceAll('.', '-')}-${id}`,
    start: slot.start,
    minutes: slot.minutes,
    room: roomOf(locale, slot, facts),
    title: slotTitle(locale, entry, slot),
    subtitle: words.place_note ?? '',
    type: facts.kind,
    track: translator(locale)(`kind.${facts.kind}`),
    language: spokenLanguage(facts),
    abstract: slotAbstract(locale, entry, slot),
    // The summary stands in the abstract.
    description: lines.filter((line) => line !== words.summary).join('\n'),
    url,
    persons: typeof facts.people === 'string' ? [] : facts.people.map(({ name }) => name[locale]),
    links: slotLinks(locale, entry, slot),
    attachments: slotAttachments(locale, entry),
  }
}

/** The schedule of an edition in one language, from which both formats are written. */
export function programmeSchedule(locale: Locale, year: number): Schedule {
  const entries = events(locale, year)
  const slots = entries
    .flatMap((entry) => scheduleSlots(entry.facts).map((slot) => ({ entry, slot })))
    .map(({ entry, slot }) => ({
      day: slot.day,
      order: roomOrder(slot),
      event: slotEvent(locale, entry, slot),
    }))
  const rooms = slots
    .toSorted((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)))
    .map(({ event }) => event.room)
  const changed = [...entries.map(({ facts }) => facts), ...venues()].map(({ updated }) => updated)
  return {
    version: changed.sort().at(-1)?.replace('T', ' ') ?? '',
    acronym: `wiw${year}`,
    title: translator(locale)('calendar.name', { name: site().name[locale], year: String(year) }),
    baseUrl: siteUrl,
    url: absolute(inLanguage(locale, paths.programme(year))),
    timeZone: venueZone,
    days: inDays(slots, [...new Set(rooms)]),
  }
}
