import { edition, venue, venues } from '../../content'
import type { Locale } from '../../language/locales'
import { listJoin } from '../../language/text'
import { translator } from '../../language/translator'
import { statusRules } from '../../model/event/status'
import type { EventFacts } from '../../model/schema/event'
import type { ScheduleSlot } from './slots'

const isOnline = ({ status, place }: ScheduleSlot) =>
  place === 'online' || statusRules[status].schedule === 'room_online'

/** Name of a venue, with the hall that the event names where that is one of its own. */
function venueRoom(locale: Locale, id: string, hallId: string | undefined): string {
  const { name, halls = [] } = venue(id)
  const hall = halls.find((each) => each.id === hallId)
  return hall === undefined ? name[locale] : `${name[locale]} · ${hall.name[locale]}`
}

function placeName(locale: Locale, slot: ScheduleSlot, facts: EventFacts): string {
  const t = translator(locale)
  if (isOnline(slot)) return t('event.online')
  if (typeof slot.place === 'string')
    return t(`programme.place_unknown.${edition(locale, facts.edition).facts.phase}`)
  return listJoin(
    locale,
    slot.place.map((id) => venueRoom(locale, id, facts.hall)),
  )
}

/** The room of an entry: every place is one, also the net and a place not announced. */
export function roomOf(locale: Locale, slot: ScheduleSlot, facts: EventFacts): string {
  const place = placeName(locale, slot, facts)
  return slot.wholeDay ? translator(locale)('schedule.whole_day_room', { place }) : place
}

/** Sorts rooms alike in every language: venues, the net, no place yet; whole days behind all. */
export function roomOrder(slot: ScheduleSlot): string {
  const ids = venues().map(({ id }) => id)
  const rank = typeof slot.place === 'string' ? ids.length + 1 : ids.indexOf(slot.place[0] ?? '')
  return `${Number(slot.wholeDay)}${String(isOnline(slot) ? ids.length : rank).padStart(4, '0')}`
}
