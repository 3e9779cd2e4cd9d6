import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventFacts } from '../../model/schema/event'
import { type Content, factsOf } from '../check/model'
import {
  type PublishedEvent,
  type PublishedProjects,
  type PublishedState,
  printState,
  publishedFile,
  publishedProjectsFile,
  readProjects,
  readState,
} from './state'
import { projectValues, publishedValues } from './values'

export function published(facts: EventFacts): PublishedEvent {
  const { sequence, changes } = facts
  return { sequence, changes: changes.length, values: publishedValues(facts) }
}

/** Adds what is published now to a file, which is created with the first item; returns the number of items. */
function renew<T extends PublishedState | PublishedProjects>(
  path: string,
  read: (text: string) => T | undefined,
  now: T,
): number {
  const before = existsSync(path) ? read(readFileSync(path, 'utf8')) : undefined
  const state = { ...before, ...now }
  const count = Object.keys(state).length
  if (count > 0) writeFileSync(path, printState(state))
  return count
}

const publishedFacts = <K extends 'event' | 'project'>(kind: K, { items }: Content) =>
  items.flatMap((item) => {
    const facts = factsOf(kind, item)
    return facts?.publication === 'published' ? [facts] : []
  })

/**
 * Records what is published now; what was published before and is withdrawn stays on record.
 *
 * @param root folder of the content
 * @param content the same as it was read, without a problem
 * @returns number of events and of projects on record
 */
export function renewState(root: string, content: Content): { events: number; projects: number } {
  const events = publishedFacts('event', content)
  const projects = publishedFacts('project', content)
  const eventState = Object.fromEntries(events.map((facts) => [facts.id, published(facts)]))
  const projectState = Object.fromEntries(projects.map((facts) => [facts.id, projectValues(facts)]))
  return {
    events: renew(join(root, publishedFile), readState, eventState),
    projects: renew(join(root, publishedProjectsFile), readProjects, projectState),
  }
}
