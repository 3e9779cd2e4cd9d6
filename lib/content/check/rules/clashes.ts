import { sessionsOf } from '../../../model/event/sessions'
import { statusRules } from '../../../model/event/status'
import type { EventFacts } from '../../../model/schema/event'
import { type Content, type ContentRule, factsOf, type Item, publicationOf } from '../model'
import { matches } from '../path'
import { type Problem, problem } from '../problem'

/** A time at which an event is somewhere. */
interface Stay {
  item: Item
  facts: EventFacts
  start: string
  /** Equals the start where not known. */
  end: string
  /** Halls of venues, or venues without halls; empty where the hall is not known. */
  rooms: string[]
  place: string
}

function roomsOf(place: EventFacts['place'], hall: string | undefined, { find }: Content) {
  if (typeof place === 'string') return []
  return place.flatMap((id) => {
    const halls = matches(find('venue', id)?.facts?.data, ['halls', '*', 'id'])
    if (halls.length === 0) return [id]
    return halls.some(({ value }) => value === hall) ? [`${id} / ${hall}`] : []
  })
}

/** Every time of day at which an event takes place, in order. */
function staysIn(content: Content): Stay[] {
  const stays = content.items.flatMap((item) => {
    if (item.kind !== 'event' || publicationOf(item) === 'withdrawn') return []
    const facts = factsOf('event', item)
    if (facts === undefined) return []
    return sessionsOf(facts).flatMap(({ start, end, status, place }) => {
      if (start === undefined || !statusRules[status].takesPlace) return []
      const hall = place === facts.place ? facts.hall : undefined
      const rooms = roomsOf(place, hall, content)
      return [{ item, facts, start, end: end ?? start, rooms, place: String(place) }]
    })
  })
  return stays.sort((a, b) => (`${a.start} ${a.item.id}` < `${b.start} ${b.item.id}` ? -1 : 1))
}

const areOneEvent = (a: EventFacts, b: EventFacts) =>
  a.id === b.id || a.parent === b.id || b.parent === a.id

/** Pairs of different events with the same key at the same time, the earlier first; each pair once. */
function overlaps(stays: readonly Stay[], keysOf: (stay: Stay) => readonly string[]) {
  const before = new Map<string, Stay[]>()
  const found = new Map<string, { key: string; earlier: Stay; later: Stay }>()
  for (const later of stays)
    for (const key of keysOf(later)) {
      const running = (before.get(key) ?? []).filter(
        ({ start, end }) => end > later.start || start === later.start,
      )
      before.set(key, [...running, later])
      for (const earlier of running) {
        const pair = `${key} ${earlier.item.id} ${later.item.id}`
        if (!areOneEvent(earlier.facts, later.facts) && !found.has(pair))
          found.set(pair, { key, earlier, later })
      }
    }
  return [...found.values()]
}

const timeText = ({ start, end }: Stay) => {
  const from = start.replace('T', ' ')
  if (end === start) return from
  return `${from}–${end.slice(0, 10) === start.slice(0, 10) ? end.slice(11) : end.replace('T', ' ')}`
}

const times = (earlier: Stay, later: Stay) => ({
  time: timeText(later),
  other: earlier.item.id,
  otherTime: timeText(earlier),
})

const at = ({ item }: Stay) => item.facts?.at(['when']) ?? { file: item.factsPath, line: 1 }

/** Two events in one hall at one time. */
const roomsClash: ContentRule = (content) =>
  overlaps(staysIn(content), ({ rooms }) => rooms).map(
    ({ key: room, earlier, later }): Problem =>
      problem(at(later), ['when'], 'room-taken', { room, ...times(earlier, later) }),
  )

const peopleOf = ({ facts: { people } }: Stay) =>
  typeof people === 'string' ? [] : people.map(({ person }) => person)

/** One person in two places at one time. */
const peopleClash: ContentRule = (content) => {
  const known = staysIn(content).filter(({ place }) => place !== 'unknown')
  return overlaps(known, peopleOf)
    .filter(({ earlier, later }) => earlier.place !== later.place)
    .map(
      ({ key: person, earlier, later }): Problem =>
        problem(at(later), ['people'], 'person-in-two-places', {
          person,
          ...times(earlier, later),
        }),
    )
}

export const contentRules: readonly ContentRule[] = [roomsClash, peopleClash]
