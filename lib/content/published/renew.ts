import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { kinds } from '../schema'
import { type EventFacts, event } from '../schema/event'
import {
  type PublishedEvent,
  type PublishedState,
  printState,
  publishedFile,
  readState,
} from './state'
import { publishedValues } from './values'

export function published(facts: EventFacts): PublishedEvent {
  const { sequence, changes } = facts
  return { sequence, changes: changes.length, values: publishedValues(facts) }
}

function eventFacts(root: string): EventFacts[] {
  const { folder, file } = kinds.event
  const events = join(root, folder)
  if (!existsSync(events)) return []
  return readdirSync(events)
    .map((id) => join(events, id, file))
    .filter((path) => existsSync(path))
    .map((path) => event.parse(parse(readFileSync(path, 'utf8'))))
}

/**
 * Writes down what is published now, and keeps what was published before and is withdrawn. Content
 * must have passed the check.
 *
 * @returns number of events on record
 */
export function renewState(root: string): number {
  const path = join(root, publishedFile)
  const before: PublishedState = existsSync(path)
    ? (readState(readFileSync(path, 'utf8')) ?? {})
    : {}
  const now = eventFacts(root)
    .filter(({ publication }) => publication === 'published')
    .map((facts) => [facts.id, published(facts)] as const)
  const state = { ...before, ...Object.fromEntries(now) }
  writeFileSync(path, printState(state))
  return Object.keys(state).length
}
