import { memoOf } from '../base/memo'
import { addDaysTo } from '../base/zone'
import type { EventEntry } from '../model/entry'
import { isRunning, type Session, sessionsOf } from '../model/event/sessions'
import { statusRules } from '../model/event/status'
import type { EventFacts } from '../model/schema/event'

/** A session with a clock time that is to take place. */
export interface TimedSession extends Session {
  entry: EventEntry
  start: string
}

/** Ways in which other events belong to one, in the order in which its page names them. */
export const relations = ['part_of', 'parts', 'series', 'related', 'parallel', 'next_here'] as const

export type Relation = (typeof relations)[number]

/** Most events that a page names beside its own: of its series, at the same time. */
const most = { series: 4, parallel: 2 } as const

const timesOf = (entry: EventEntry): TimedSession[] =>
  sessionsOf(entry.facts).flatMap((session) =>
    session.start === undefined ? [] : [{ ...session, entry, start: session.start }],
  )

/**
 * Every session that has a clock time and is to take place, in the order in which they begin; what
 * lasts for days runs beside them.
 */
export const timedSessions = (entries: readonly EventEntry[]): TimedSession[] =>
  entries
    .filter(({ facts }) => !isRunning(facts))
    .flatMap(timesOf)
    .filter(({ status }) => statusRules[status].takesPlace)
    .sort(byStart)

const byDay = memoOf((sessions: readonly TimedSession[]) => {
  const days = new Map<string, TimedSession[]>()
  for (const session of sessions) days.set(session.day, [...(days.get(session.day) ?? []), session])
  return days
})

/** The end, or the start of a session whose end is not known. */
const endOf = ({ start, end }: TimedSession) => end ?? start

const overlap = (a: TimedSession, b: TimedSession) =>
  a.start === b.start || (a.start < endOf(b) && b.start < endOf(a))

const venuesOf = (place: EventFacts['place']) => (typeof place === 'string' ? [] : place)

const shareVenue = (a: Session, b: Session) =>
  venuesOf(a.place).some((id) => venuesOf(b.place).includes(id))

const entriesOnce = (sessions: readonly TimedSession[]) => [
  ...new Map(sessions.map(({ entry }) => [entry.id, entry])).values(),
]

const byStart = (a: TimedSession, b: TimedSession) =>
  a.start < b.start ? -1 : Number(a.start > b.start)

/** What is on the same days, and on those before and after, whose nights may reach into them. */
function sessionsNear(own: readonly Session[], sessions: readonly TimedSession[]): TimedSession[] {
  const days = own.flatMap(({ day }) => [addDaysTo(day, -1), day, addDaysTo(day, 1)])
  return [...new Set(days)].sort().flatMap((day) => byDay(sessions).get(day) ?? [])
}

/** The nearest events of the same series, in the order of the programme. */
function seriesOf({ id, facts }: EventEntry, entries: readonly EventEntry[]): EventEntry[] {
  if (facts.series === undefined) return []
  const all = entries.filter((other) => other.facts.series === facts.series)
  const place = all.findIndex((other) => other.id === id)
  const first = Math.max(0, Math.min(place - most.series / 2, all.length - most.series - 1))
  return all.slice(first, first + most.series + 1).filter((other) => other.id !== id)
}

/**
 * The events that belong to one, each named once, by the closest relation.
 *
 * @param entries events of the edition in the order of the programme
 * @param sessions what `timedSessions` makes of them
 */
export function relativesOf(
  entry: EventEntry,
  entries: readonly EventEntry[],
  sessions: readonly TimedSession[],
): Record<Relation, EventEntry[]> {
  const { id, facts } = entry
  const own = timesOf(entry)
  const near = sessionsNear(own, sessions)
  const elsewhere = near.filter(
    (other) =>
      venuesOf(other.place).length > 0 &&
      own.some((one) => overlap(one, other) && !shareVenue(one, other)),
  )
  const afterwards = near.filter((other) =>
    own.some((one) => one.day === other.day && shareVenue(one, other) && other.start >= endOf(one)),
  )
  const found: Record<Relation, EventEntry[]> = {
    part_of: entries.filter((other) => other.id === facts.parent),
    parts: entries.filter((other) => other.facts.parent === id),
    series: seriesOf(entry, entries),
    related: entries.filter((other) => facts.related?.includes(other.id)),
    parallel: entriesOnce(elsewhere),
    next_here: entriesOnce(afterwards.toSorted(byStart)),
  }
  return once(id, found)
}

/** Leaves out what a closer relation names, then what is too much. */
function once(id: string, found: Record<Relation, EventEntry[]>): Record<Relation, EventEntry[]> {
  const named = new Set([id])
  const left = (relation: Relation) => {
    const entries = found[relation].filter((entry) => !named.has(entry.id))
    const kept = entries.slice(0, limits[relation])
    for (const entry of kept) named.add(entry.id)
    return kept
  }
  return Object.fromEntries(relations.map((relation) => [relation, left(relation)])) as Record<
    Relation,
    EventEntry[]
  >
}

const limits: Partial<Record<Relation, number>> = { parallel: most.parallel, next_here: 1 }
