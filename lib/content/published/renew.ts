import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { kinds } from '../../model/schema'
import { type EventFacts, event } from '../../model/schema/event'
import { project } from '../../model/schema/project'
import { projectValues } from './project-values'
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
import { publishedValues } from './values'

export function published(facts: EventFacts): PublishedEvent {
  const { sequence, changes } = facts
  return { sequence, changes: changes.length, values: publishedValues(facts) }
}

function allFacts<F>(
  root: string,
  kind: 'event' | 'project',
  parseFacts: (data: unknown) => F,
): F[] {
  const { folder, file } = kinds[kind]
  const items = join(root, folder)
  if (!existsSync(items)) return []
  return readdirSync(items)
    .map((id) => join(items, id, file))
    .filter((path) => existsSync(path))
    .map((path) => parseFacts(parse(readFileSync(path, 'utf8'))))
}

/** Writes what is published now over what was before; a file is begun with the first item. */
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

const isPublished = ({ publication }: { publication: string }) => publication === 'published'

/**
 * Writes down what is published now, and keeps what was published before and is withdrawn. Content
 * must have passed the check.
 *
 * @returns number of events and of projects on record
 */
export function renewState(root: string): { events: number; projects: number } {
  const events = allFacts(root, 'event', (data) => event.parse(data)).filter(isPublished)
  const projects = allFacts(root, 'project', (data) => project.parse(data)).filter(isPublished)
  const eventState = Object.fromEntries(events.map((facts) => [facts.id, published(facts)]))
  const projectState = Object.fromEntries(projects.map((facts) => [facts.id, projectValues(facts)]))
  return {
    events: renew(join(root, publishedFile), readState, eventState),
    projects: renew(join(root, publishedProjectsFile), readProjects, projectState),
  }
}
