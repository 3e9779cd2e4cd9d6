import { type EventEntry, venue } from '../../content'
import { sessionsOf } from '../../model/event/sessions'
import { isInCalendar } from '../../model/event/slots'
import { shareCode } from '../../model/event/stable-ids'
import { statusRules } from '../../model/event/status'
import type { EventFacts } from '../../model/schema/event'
import type { ProgrammeData, Venue } from './data'

type Place = EventFacts['place']

const idsIn = (place: Place) => (typeof place === 'string' ? [] : place)

function venueOf(id: string): Venue {
  const { name, address_zh, district } = venue(id)
  const address = address_zh === 'unknown' ? '' : address_zh
  return {
    venue: id,
    district: district === 'unknown' ? undefined : district,
    chinese: [name.zh, address].filter((part) => part !== '').join(' '),
  }
}

/** Everything of a programme that its rows do not say to a script. */
export function programmeData(entries: readonly EventEntry[]): ProgrammeData {
  const sessions = entries.flatMap(({ facts }) =>
    sessionsOf(facts).map((session) => ({ facts, session })),
  )
  const used = sessions.flatMap(({ session }) => idsIn(session.place))
  const all = [...new Set([...entries.flatMap(({ facts }) => idsIn(facts.place)), ...used])].sort()
  const numbers = (place: Place) => idsIn(place).map((id) => all.indexOf(id))
  return {
    events: Object.fromEntries(
      entries.map(({ id, facts }) => [id, [shareCode(id), facts.sequence, numbers(facts.place)]]),
    ),
    dateless: entries.filter(({ facts }) => !isInCalendar(facts)).map(({ id }) => id),
    elsewhere: Object.fromEntries(
      sessions
        .filter(({ facts, session }) => session.place !== facts.place)
        .map(({ session }) => [session.id, numbers(session.place)]),
    ),
    off: sessions
      .filter(({ session }) => !statusRules[session.status].takesPlace)
      .map(({ session }) => session.id),
    venues: all.map(venueOf),
  }
}
