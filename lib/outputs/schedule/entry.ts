import { v5 } from 'uuid'
import { type EventEntry, events, person, site, venue, venues } from '../../content'
import type { Locale } from '../../language/locales'
import { labelled, listJoin } from '../../language/text'
import { type Translator, translator } from '../../language/translator'
import { noWords } from '../../model/event/follow'
import { isInCalendar } from '../../model/event/slots'
import { eventNumber } from '../../model/event/stable-ids'
import { statusRules } from '../../model/event/status'
import type { EventRows } from '../../model/fields/event'
import { type Readers, readParts } from '../../model/fields/row'
import type { EventFacts } from '../../model/schema/event'
import type { EventWords } from '../../model/schema/words'
import { inLanguage, paths } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import { whenInWords } from '../../programme/when-display'
import { calendarDescription } from '../calendar/description'
import type { ScheduleEvent, ScheduleLink } from './schedule'
import type { ScheduleSlot } from './slots'

interface Context {
  locale: Locale
  t: Translator
  slot: ScheduleSlot
  number: number
  /** Whole address of the event's page. */
  url: string
  /** Lines of the description that calendars and schedules share. */
  lines: readonly string[]
}

/** The fields that an element reads, and the edition and id of the event. */
interface Reader<Fact extends keyof EventFacts, Word extends keyof EventWords = never>
  extends Context {
  entry: { facts: Pick<EventFacts, Fact | 'id' | 'edition'>; words: Pick<EventWords, Word> }
}

/** UUID by name (RFC 9562, 5.5), in a namespace of the site's own: the same in every language. */
export const guidOf = (id: string, uidDomain: string) => v5(id, v5(uidDomain, v5.DNS))

const isOnline = ({ status, place }: ScheduleSlot) =>
  place === 'online' || statusRules[status].schedule === 'room_online'

/** Name of a venue, with the hall that the event names where that is one of its own. */
function venueRoom(locale: Locale, id: string, hallId: string | undefined): string {
  const { name, halls = [] } = venue(id)
  const hall = halls.find((each) => each.id === hallId)
  return hall === undefined ? name[locale] : `${name[locale]} · ${hall.name[locale]}`
}

function placeName({ locale, t, slot, entry: { facts } }: Reader<'hall'>): string {
  if (isOnline(slot)) return t('event.online')
  if (typeof slot.place === 'string') return site().name[locale]
  return listJoin(
    locale,
    slot.place.map((id) => venueRoom(locale, id, facts.hall)),
  )
}

/** The room of an entry: every place is one, also the net; without a place, the Week as a whole. */
function room(from: Reader<'hall'>): string {
  const place = placeName(from)
  return from.slot.isOpen ? from.t('schedule.open_room', { place }) : place
}

/** Sorts rooms alike in every language: venues, the net, no place yet; opening hours behind all. */
export function roomOrder(slot: ScheduleSlot): string {
  const ids = venues().map(({ id }) => id)
  const rank = typeof slot.place === 'string' ? ids.length + 1 : ids.indexOf(slot.place[0] ?? '')
  return `${Number(slot.isOpen)}${String(isOnline(slot) ? ids.length : rank).padStart(4, '0')}`
}

/** The title, after the status where the format has no other field for it. */
function title({ locale, t, slot, entry: { words } }: Reader<never, 'title'>): string {
  const { label, schedule } = statusRules[slot.status]
  if (label === undefined || schedule !== 'label_in_title') return words.title
  return labelled(locale, t(label), words.title)
}

/** Primary language of the first one spoken, or ''; the format has room for one. */
function language({ entry: { facts } }: Reader<'languages'>): string {
  const { spoken } = facts.languages
  const first = spoken === 'unknown' ? undefined : spoken.find((tag) => tag !== noWords)
  return first?.split('-')[0] ?? ''
}

function formerTimes({ locale, t, entry: { facts } }: Reader<'previous'>): string[] {
  return (facts.previous ?? []).flatMap((former) => {
    const when = whenInWords(locale, former)
    return when === undefined ? [] : [t('when.previously', { when })]
  })
}

/** Status with its reason, former times, what the format made us assume, and the summary. */
function abstract(from: Reader<'previous', 'status_reason' | 'summary'>): string {
  const { t, slot, entry } = from
  const { label } = statusRules[slot.status]
  const lines = [
    label && t(label),
    entry.words.status_reason,
    ...formerTimes(from),
    slot.assumed && t(`schedule.assumed.${slot.assumed}`),
    entry.words.summary,
  ]
  return lines.filter((line) => line !== undefined).join('\n')
}

const eventUrl = (locale: Locale, { facts }: { facts: Pick<EventFacts, 'id' | 'edition'> }) =>
  absolute(inLanguage(locale, paths.event(facts.edition, facts.id)))

/** Ways to take part, while one can, and the event that replaces this one. */
function links(from: Reader<'online' | 'registration' | 'replaced_by'>): ScheduleLink[] {
  const { locale, t, slot, entry } = from
  const { registration, online, replaced_by: replacedBy, edition: year } = entry.facts
  const { joinable } = statusRules[slot.status]
  const found: ScheduleLink[] = []
  if (joinable && online?.url !== undefined)
    found.push({ href: online.url, title: online.platform ?? t('event.join') })
  if (joinable && typeof registration !== 'string' && registration.url !== undefined)
    found.push({ href: registration.url, title: t('registration.go') })
  const instead = events(locale, year).find(({ id }) => id === replacedBy)
  if (instead !== undefined)
    found.push({ href: eventUrl(locale, instead), title: instead.words.title })
  return found
}

/** The event's calendar file. */
function attachments(from: Reader<'when' | 'status' | 'previous'>): ScheduleLink[] {
  const { facts } = from.entry
  if (!isInCalendar(facts)) return []
  const href = absolute(inLanguage(from.locale, paths.eventCalendar(facts.edition, facts.id)))
  return [{ href, title: from.t('event.calendar') }]
}

/** Elements of a schedule entry, in the order in which the JSON file has them. */
const elements: Readers<EventEntry, EventRows, 'schedule', ScheduleEvent, Context> = {
  id: ({ number }) => number,
  guid: ({ slot }) => guidOf(slot.id, site().uid_domain),
  slug: ({ slot, number }) => `${slot.id.replaceAll('.', '-')}-${number}`,
  start: ({ slot }) => slot.start,
  minutes: ({ slot }) => slot.minutes,
  room,
  title,
  subtitle: ({ entry }) => entry.words.place_note ?? '',
  type: ({ entry }) => entry.facts.kind,
  track: ({ entry, t }) => t(`kind.${entry.facts.kind}`),
  language,
  abstract,
  // The abstract has the summary.
  description: ({ entry, lines }) =>
    lines.filter((line) => line !== entry.words.summary).join('\n'),
  url: ({ url }) => url,
  persons: ({ entry: { facts }, locale }) =>
    typeof facts.people === 'string'
      ? []
      : facts.people.map(({ person: id }) => person(id).name[locale]),
  links,
  attachments,
}

/** One entry of a schedule: an event, a session of it, or one day of a long run. */
export function slotEvent(locale: Locale, entry: EventEntry, slot: ScheduleSlot): ScheduleEvent {
  const url = eventUrl(locale, entry)
  return readParts(elements, {
    entry,
    locale,
    t: translator(locale),
    slot,
    number: eventNumber(slot.id),
    url,
    lines: calendarDescription(locale, entry, slot.place, url),
  })
}
