import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { parse } from 'yaml'
import type { Locale } from '../../../lib/language/locales'
import { isDated, nameShape, type WhenShape } from '../../../lib/model/event/when'
import { type EventFacts, event } from '../../../lib/model/schema/event'
import type { Status } from '../../../lib/model/schema/when'

/** An edition: its content, and what was built from it. */
export interface Edition {
  content: string
  out: string
  year: number
}

interface EventWords {
  title: string
  status_reason?: string
}

/** An event as content has it, and what a test asks of it. */
export interface TestEvent {
  id: string
  facts: EventFacts
  shape: WhenShape
  /** A day is known, or was. */
  hasDay: boolean
  /** Words in a language, else in Chinese. */
  words: (locale: Locale) => EventWords
  /** Status of a session by its id (`event.session`), or of the whole event by its own id. */
  statusOf: (session: string) => Status
  /** Ids of its sessions; its own where it has none. */
  sessions: string[]
  /** Addresses for registering and joining. */
  doors: string[]
}

const frontMatter = (path: string): EventWords =>
  parse(readFileSync(path, 'utf8').split(/^---[ \t]*$/m)[1] ?? '')

/** A session has a status of its own, unless the whole event does not take place. */
function sessionStatus({ id, status, when }: EventFacts, session: string): Status {
  if (status === 'cancelled' || status === 'postponed' || !('occurrences' in when)) return status
  const own = when.occurrences.find((one) => `${id}.${one.id}` === session)
  return own?.status ?? status
}

function readEvent(folder: string): TestEvent {
  const facts = event.parse(parse(readFileSync(join(folder, 'event.yaml'), 'utf8')))
  const { id, when, previous = [], registration, online } = facts
  const named = nameShape(when)
  const register = typeof registration === 'string' ? undefined : registration.url
  return {
    id,
    facts,
    shape: named.shape,
    hasDay: [when, ...previous].some(isDated),
    words: (locale) => {
      const own = join(folder, `event.${locale}.md`)
      return frontMatter(existsSync(own) ? own : join(folder, 'event.zh.md'))
    },
    statusOf: (session) => sessionStatus(facts, session),
    sessions:
      named.shape === 'occurrences' ? named.when.occurrences.map((one) => `${id}.${one.id}`) : [id],
    doors: [register, online?.url].filter((address) => address !== undefined),
  }
}

/** The published events of an edition. */
export const readEvents = ({ content, year }: Edition): TestEvent[] =>
  readdirSync(join(content, 'events'))
    .map((id) => readEvent(join(content, 'events', id)))
    .filter(({ facts }) => facts.publication === 'published' && facts.edition === year)

export const readOut = ({ out }: Edition, file: string) => readFileSync(join(out, file), 'utf8')

export const readPage = (edition: Edition, address: string): Root =>
  fromHtml(readOut(edition, `${address}index.html`))
