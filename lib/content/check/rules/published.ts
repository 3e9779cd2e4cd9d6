import { slotsOf } from '../../../model/event/slots'
import type { EventFacts } from '../../../model/schema/event'
import { type PublishedEvent, publishedFile, readState } from '../../published/state'
import { publishedValues } from '../../published/values'
import { type Content, type ContentRule, factsOf, type Item } from '../model'
import { type Problem, problem } from '../problem'
import { type Difference, differences } from './differences'
import { publicationOf } from './publication'

const decoder = new TextDecoder()

/** The change is counted, and readers are told of it. */
function uncounted(facts: EventFacts, before: PublishedEvent, changed: Difference[]) {
  const isCounted = facts.sequence > before.sequence
  const isRecorded = facts.changes.length > before.changes
  if (changed.length === 0 || (isCounted && isRecorded)) return undefined
  return { changed, sequence: isCounted ? undefined : before.sequence, isRecorded }
}

/** Calendar entries that were published and that no time of the event bears any more. */
function lostEntries(facts: EventFacts, { values }: PublishedEvent) {
  const kept = new Set(slotsOf(facts).map(({ id }) => id))
  return Object.entries(values).flatMap(([key, value]) => {
    const [name, session] = key.split('.')
    if (name !== 'when' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return []
    const id = session === undefined ? facts.id : `${facts.id}.${session}`
    return kept.has(id) ? [] : [{ session, value }]
  })
}

function changedProblems(item: Item, before: PublishedEvent): Problem[] {
  const { facts: text } = item
  const facts = factsOf('event', item)
  if (text === undefined || facts === undefined) return []
  const { sequence } = facts
  const at = text.at(['sequence'])
  const path = ['sequence']
  if (sequence < before.sequence) {
    const lowered = { value: sequence, before: before.sequence }
    return [problem(at, path, 'sequence-lowered', lowered)]
  }
  const told = uncounted(facts, before, differences(before.values, publishedValues(facts)))
  return [
    ...(told ? [problem(at, path, 'published-change', told)] : []),
    ...lostEntries(facts, before).map((lost) =>
      problem(text.at(['when']), ['when'], 'calendar-entry-lost', lost),
    ),
  ]
}

function eventProblems(id: string, before: PublishedEvent, content: Content): Problem[] {
  const item = content.find('event', id)
  const file = `${content.root}/events/${id}/event.yaml`
  if (item === undefined) return [problem({ file, line: 1 }, [], 'published-removed', { id })]
  const publication = publicationOf(item)
  if (publication === 'withdrawn') return []
  if ((publication === 'draft' || publication === 'review') && item.facts)
    return [
      problem(item.facts.at(['publication']), ['publication'], 'published-hidden', { publication }),
    ]
  return changedProblems(item, before)
}

/** What was published changes only together with its sequence and its record of changes. */
export const publishedKept: ContentRule = (content) => {
  const file = `${content.root}/${publishedFile}`
  const bytes = content.files.get(file)
  if (bytes === undefined) return []
  const state = readState(decoder.decode(bytes))
  if (state === undefined) return [problem({ file, line: 1 }, [], 'published-unreadable', {})]
  return Object.entries(state).flatMap(([id, before]) => eventProblems(id, before, content))
}
