import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventFacts } from '../../model/schema/event'
import { type Content, factsOf } from '../check/model'
import {
  type PublishedEditions,
  type PublishedEvent,
  type PublishedProjects,
  type PublishedState,
  printState,
  publishedEditionsFile,
  publishedFile,
  publishedProjectsFile,
  readEditions,
  readProjects,
  readState,
} from './state'
import { projectValues, publishedValues } from './values'

export function published(facts: EventFacts): PublishedEvent {
  const { sequence, changes } = facts
  return { sequence, changes: changes.length, values: publishedValues(facts) }
}

type State = PublishedState | PublishedProjects | PublishedEditions

const latest = <T extends State>(before: T, now: T): T => ({ ...before, ...now })
const first = <T extends State>(before: T, now: T): T => ({ ...now, ...before })

/**
 * Adds what is published now to a file, which is created with the first item.
 *
 * @param kept which of two records of an item stays
 * @returns number of items
 */
function renew<T extends State>(
  path: string,
  read: (text: string) => T | undefined,
  now: T,
  kept: (before: T, now: T) => T,
): number {
  const before = existsSync(path) ? read(readFileSync(path, 'utf8')) : undefined
  const state = before === undefined ? now : kept(before, now)
  const count = Object.keys(state).length
  if (count > 0) writeFileSync(path, printState(state))
  return count
}

const publishedFacts = <K extends 'event' | 'project' | 'edition'>(kind: K, { items }: Content) =>
  items.flatMap((item) => {
    const facts = factsOf(kind, item)
    return facts?.publication === 'published' ? [facts] : []
  })

/**
 * Records what is published now; what was published before and is withdrawn stays on record.
 *
 * @param root folder of the content
 * @param content the same as it was read, without a problem
 * @returns number of events, projects and editions on record
 */
export function renewState(
  root: string,
  content: Content,
): { events: number; projects: number; editions: number } {
  const events = publishedFacts('event', content)
  const projects = publishedFacts('project', content)
  const eventState = Object.fromEntries(events.map((facts) => [facts.id, published(facts)]))
  const projectState = Object.fromEntries(projects.map((facts) => [facts.id, projectValues(facts)]))
  const phases: PublishedEditions = Object.fromEntries(
    publishedFacts('edition', content).map(({ id, phase }) => [id, phase]),
  )
  return {
    events: renew(join(root, publishedFile), readState, eventState, latest),
    projects: renew(join(root, publishedProjectsFile), readProjects, projectState, latest),
    editions: renew(join(root, publishedEditionsFile), readEditions, phases, first),
  }
}
