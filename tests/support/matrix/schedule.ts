import { XMLParser } from 'fast-xml-parser'
import { messagesIn } from '../../../lib/language/messages'
import { type Asked, ask, type Disagreements } from './ask'
import { readOut, type TestEvent } from './edition'
import { group } from './group'
import { table } from './table'

/** An entry of either format. */
interface Entry {
  slug: string
  title: string
  abstract: string
  room: string
  url: string
  /** Addresses of its links. */
  links: string[]
}

/** The session that an entry is of: slugs name it, with a number of the entry's own behind. */
function sessionOf({ slug }: Entry, { id, sessions }: TestEvent): string {
  return sessions.find((session) => slug.startsWith(`${session.replaceAll('.', '-')}-`)) ?? id
}

function entryFaults(entry: Entry, event: TestEvent, { locale }: Asked) {
  const { status: labels, event: said } = messagesIn(locale)
  const session = sessionOf(entry, event)
  const status = event.statusOf(session)
  const { schedule, takesPlace } = table[status]
  const { title, status_reason: reason } = event.words(locale)
  const instead = event.facts.replaced_by
  const isLabelled = entry.title !== title && entry.title.includes(labels[status])
  return [
    schedule === 'absent' && `${session} is there`,
    !entry.title.includes(title) && `${session} has another title`,
    isLabelled !== (schedule === 'labelled') && `${session}: ${entry.title}`,
    table[status].said && !entry.abstract.includes(labels[status]) && `${session} is not described`,
    reason !== undefined && !entry.abstract.includes(reason) && `${session} does not say why`,
    status === 'moved_online' &&
      !entry.room.startsWith(said.online) &&
      `${session} is in ${entry.room}`,
    instead !== undefined &&
      !entry.links.some((href) => href.endsWith(`/events/${instead}/`)) &&
      `${session} does not name its replacement`,
    !takesPlace &&
      event.doors.some((door) => entry.links.includes(door)) &&
      `${session} can still be joined (T15)`,
  ]
}

/** The format knows no entry without a time of day. */
function hasHours({ shape, facts: { when } }: TestEvent): boolean {
  if (shape === 'allDay') return 'open_hours' in when
  if (shape === 'run') return 'hours' in when
  return shape === 'timed' || shape === 'occurrences'
}

function entriesAgree(asked: Asked, entries: readonly Entry[]): Disagreements {
  const byEvent = group(entries, ({ url }) => url.split('/').at(-2) ?? '')
  return ask(asked.events, (event) => {
    const own = byEvent.get(event.id) ?? []
    const statuses = event.sessions.map((session) => event.statusOf(session))
    const isThere =
      hasHours(event) && statuses.some((status) => table[status].schedule !== 'absent')
    return [
      own.length > 0 !== isThere && `has ${own.length} entries`,
      ...own.flatMap((entry) => entryFaults(entry, event, asked)),
    ]
  })
}

interface XmlEvent extends Omit<Entry, 'links'> {
  links: '' | { link: { '@href': string }[] }
}

const lists = ['day', 'room', 'event', 'link']
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  htmlEntities: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name, path) => lists.includes(name) && !String(path).endsWith('.event.room'),
})

export function scheduleXml(asked: Asked) {
  const { edition, locale } = asked
  const { schedule } = parser.parse(readOut(edition, `${locale}/${edition.year}/schedule.xml`))
  const days: { room: { event: XmlEvent[] }[] }[] = schedule.day
  const entries = days
    .flatMap(({ room }) => room.flatMap(({ event }) => event))
    .map(({ links, ...entry }) => ({
      ...entry,
      links: links === '' ? [] : links.link.map((link) => link['@href']),
    }))
  return entriesAgree(asked, entries)
}

interface JsonEvent extends Omit<Entry, 'links'> {
  links: { url: string }[]
}

export function scheduleJson(asked: Asked) {
  const { edition, locale } = asked
  const { schedule } = JSON.parse(readOut(edition, `${locale}/${edition.year}/schedule.json`))
  const days: { rooms: Record<string, JsonEvent[]> }[] = schedule.conference.days
  const entries = days
    .flatMap(({ rooms }) => Object.values(rooms).flat())
    .map(({ links, ...entry }) => ({ ...entry, links: links.map(({ url }) => url) }))
  return entriesAgree(asked, entries)
}
