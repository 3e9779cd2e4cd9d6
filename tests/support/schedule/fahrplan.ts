import { childrenOf, type Element, parseXml, textOf } from './xml'

/** A session as EventFahrplan keeps it, as far as its list of changes compares it. */
export interface FahrplanSession {
  id: string
  title: string
  subtitle: string
  speakers: string
  language: string
  room: string
  track: string
  dayIndex: number
  /** Minutes of the day, and minutes. */
  start: number
  duration: number
  date: number
}

export interface FahrplanResult {
  sessions: FahrplanSession[]
  days: number
  dates: number
  timeZone: string | undefined
}

const minutes = (text: string) => {
  const parts = text.split(':').map(Number)
  if (parts.length !== 2 || parts.some(Number.isNaN))
    throw new Error(`UnknownDurationFormatException: ${text}`)
  return (parts[0] ?? 0) * 60 + (parts[1] ?? 0)
}

const text = (event: Element, name: string) => textOf(event, name) ?? ''

function sessionOf(event: Element, dayIndex: number, room: string): FahrplanSession {
  const persons = childrenOf(event, 'persons').flatMap((each) => childrenOf(each, 'person'))
  return {
    id: event.attributes.id ?? '',
    title: text(event, 'title'),
    subtitle: text(event, 'subtitle'),
    speakers: persons.map((person) => person.text).join(';'),
    language: text(event, 'language'),
    room,
    track: text(event, 'track'),
    dayIndex,
    start: minutes(text(event, 'start')),
    duration: minutes(text(event, 'duration')),
    date: Date.parse(text(event, 'date')),
  }
}

/** Reads a schedule as `ParserTask` of EventFahrplan does. */
export function readByFahrplan(file: string): FahrplanResult {
  const root = parseXml(file)
  const days = childrenOf(root, 'day')
  for (const { attributes } of days)
    if (attributes.end === undefined) throw new Error('MissingXmlAttributeException: day end')
  const sessions = days.flatMap((day) =>
    childrenOf(day, 'room').flatMap((room) =>
      childrenOf(room, 'event').map((event) =>
        sessionOf(event, Number(day.attributes.index), room.attributes.name ?? ''),
      ),
    ),
  )
  return {
    sessions,
    days: Math.max(0, ...days.map(({ attributes }) => Number(attributes.index))),
    dates: new Set(days.map(({ attributes }) => attributes.date)).size,
    timeZone: childrenOf(root, 'conference').map((each) => text(each, 'time_zone_name'))[0],
  }
}

/** Properties whose change EventFahrplan reports (ScheduleChanges.kt). */
const noteworthy = [
  'title',
  'subtitle',
  'speakers',
  'language',
  'room',
  'track',
  'dayIndex',
  'start',
  'duration',
] as const satisfies (keyof FahrplanSession)[]

/** What EventFahrplan tells its user after an update: by id, the properties, or new, or cancelled. */
export function fahrplanChanges(
  before: readonly FahrplanSession[],
  after: readonly FahrplanSession[],
): Record<string, readonly string[]> {
  const old = new Map(before.map((session) => [session.id, session]))
  const changed = after.map((session): [string, readonly string[]] => {
    const former = old.get(session.id)
    old.delete(session.id)
    if (former === undefined) return [session.id, ['new']]
    return [session.id, noteworthy.filter((name) => former[name] !== session[name])]
  })
  const gone = [...old.keys()].map((id): [string, readonly string[]] => [id, ['cancelled']])
  return Object.fromEntries([...changed, ...gone].filter(([, what]) => what.length > 0))
}
