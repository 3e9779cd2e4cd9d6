import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { EventFacts } from '@/lib/model/schema/event'
import type { VenueFacts } from '@/lib/model/schema/place'

/**
 * What a filter must show, worked out anew from the content files: nothing of the site's own rules
 * and codes is used.
 */
const root = '.sample/content'

const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'))

export const events = readdirSync(join(root, 'events'))
  .map((id) => read(`events/${id}/event.yaml`) as EventFacts)
  .filter(({ publication }) => publication === 'published')

const districts = new Map(
  readdirSync(join(root, 'venues')).map((file) => {
    const { id, district } = read(`venues/${file}`) as VenueFacts
    return [id, district]
  }),
)

const hour = 3_600_000
const dayOf = (local: string) => local.slice(0, 10)
const shift = (local: string, hours: number) =>
  new Date(Date.parse(`${local}Z`) + hours * hour).toISOString()

function daysOf(first: string, last: string): string[] {
  const length = (Date.parse(last) - Date.parse(first)) / (24 * hour)
  return Array.from({ length: length + 1 }, (_, at) => dayOf(shift(`${first}T00:00`, at * 24)))
}

/** A row of the view by day: its times as day and part of day, and where it is. */
interface Row {
  times: [day: string, part: string | undefined][]
  venues: readonly string[]
}

/** 05:00–12:00, 12:00–18:00, and the rest, which belongs to the day in which the night began. */
function timeOf(start: string): [string, string] {
  const clock = start.slice(11)
  const part =
    clock < '05:00' || clock >= '18:00' ? 'evening' : clock < '12:00' ? 'morning' : 'afternoon'
  return [dayOf(shift(start, -5)), part]
}

const listOf = (place: EventFacts['place']) => (typeof place === 'string' ? [] : place)

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

function rowsOf({ when, place, status }: EventFacts): Row[] {
  const own = (times: Row['times'], venues = listOf(place)) => ({ times, venues })
  if ('precision' in when) return [own([])]
  if ('date' in when) return [own([[when.date, undefined]])]
  if ('from' in when) {
    const days = daysOf(when.from, when.to).filter((day) => !when.closed?.includes(day))
    return [own(days.map((day) => [day, undefined]))]
  }
  if ('start' in when) {
    const { start, end } = when
    const hours = end === 'unknown' ? 0 : (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / hour
    const isRunning =
      hours >= 24 || (hours > 0 && dayOf(start) < dayOf(end) && end.slice(11) >= start.slice(11))
    const days = isRunning ? daysOf(dayOf(start), dayOf(end)) : []
    return [own(isRunning ? days.map((day) => [day, undefined]) : [timeOf(start)])]
  }
  const sessions =
    'occurrences' in when
      ? when.occurrences.map((one) => own([timeOf(one.start)], one.place ?? listOf(place)))
      : daysOf(when.repeat.from, when.repeat.until)
          .filter((day) => weekdays[new Date(day).getUTCDay()] === when.repeat.every)
          .map((day) => own([timeOf(`${day}T${when.repeat.start}`)]))
  // What is postponed stands in one row, with no day of its own.
  if (status !== 'postponed') return sessions
  const venues = [...listOf(place), ...sessions.flatMap((session) => session.venues)]
  return [{ times: sessions.flatMap(({ times }) => times), venues }]
}

const isIn = (tag: string, language: string) => tag.split('-')[0] === language

function canFollow({ languages }: EventFacts, language: string): boolean {
  const { spoken, interpretation, subtitles = [] } = languages
  const heard = Array.isArray(spoken) ? spoken : []
  const targets = Array.isArray(interpretation) ? interpretation.map(({ to }) => to) : []
  return (
    heard.includes('zxx') || [...heard, ...targets, ...subtitles].some((tag) => isIn(tag, language))
  )
}

function registrationOf({ registration }: EventFacts, now: string): string {
  if (typeof registration === 'string') return registration
  if (registration.need === 'invitation') return 'invitation'
  const { state = 'unknown', closes_at: closes = '~' } = registration
  return closes <= now && state !== 'full' ? 'closed' : state
}

const isSigned = ({ languages: { interpretation } }: EventFacts) =>
  Array.isArray(interpretation) &&
  interpretation.some(({ mode, confirmed }) => mode === 'sign' && confirmed)

const accessOf = (facts: EventFacts, name: string) => {
  if (name === 'sign_language' && isSigned(facts)) return 'yes'
  const { access } = facts
  return access === 'unknown' ? 'unknown' : ((access as Record<string, string>)[name] ?? 'unknown')
}

type Asked = Map<string, string[]>

const any = (asked: Asked, name: string, test: (value: string) => boolean) =>
  asked.get(name)?.some(test) ?? true

function fitsRow(row: Row, asked: Asked): boolean {
  const where = row.venues.map((id) => districts.get(id))
  const fitsTime = ([day, part]: Row['times'][number]) =>
    any(asked, 'day', (value) => value === day) && any(asked, 'part', (value) => value === part)
  return (
    (!(asked.has('day') || asked.has('part')) || row.times.some(fitsTime)) &&
    any(asked, 'venue', (value) => row.venues.includes(value)) &&
    any(asked, 'district', (value) => where.some((district) => district === value))
  )
}

function fitsEvent(facts: EventFacts, asked: Asked, now: string): boolean {
  const enough = asked.has('unconfirmed') ? ['yes', 'unknown'] : ['yes']
  const price = typeof facts.price === 'string' ? facts.price : 'paid'
  return (
    any(asked, 'kind', (value) => value === facts.kind) &&
    any(asked, 'theme', (value) => facts.themes.some((theme) => theme === value)) &&
    any(asked, 'audience', (value) =>
      value === 'family' ? facts.family === 'yes' : value === facts.audience,
    ) &&
    any(asked, 'follow', (value) => canFollow(facts, value)) &&
    any(asked, 'price', (value) => value === price) &&
    any(asked, 'registration', (value) => value === registrationOf(facts, now)) &&
    any(asked, 'attendance', (value) => value === facts.attendance) &&
    (asked.get('access') ?? []).every((name) => enough.includes(accessOf(facts, name)))
  )
}

/** Ids of the events of which the view by day shows a row, sorted. */
export function shownBy(query: string, now: string): string[] {
  const asked: Asked = new Map()
  for (const [name, value] of new URLSearchParams(query))
    asked.set(name, [...(asked.get(name) ?? []), value])
  return events
    .filter(
      (facts) => fitsEvent(facts, asked, now) && rowsOf(facts).some((row) => fitsRow(row, asked)),
    )
    .map(({ id }) => id)
    .sort()
}
