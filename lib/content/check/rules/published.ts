import { createHash } from 'node:crypto'
import { slotsOf } from '../../../model/event/slots'
import type { EventFacts } from '../../../model/schema/event'
import type { ProjectChange } from '../../../model/schema/project'
import { keptFolder, readSums, sumsFile } from '../../data-versions'
import {
  type PublishedEvent,
  publishedEditionsFile,
  publishedFile,
  publishedProjectsFile,
  readEditions,
  readProjects,
  readState,
} from '../../published/state'
import {
  type Difference,
  differences,
  projectValues,
  publishedValues,
} from '../../published/values'
import { type Content, type ContentRule, factsOf, type Item, publicationOf } from '../model'
import { type Problem, problem } from '../problem'

const decoder = new TextDecoder()

/** Returns what a change lacks: a higher `sequence`, an entry in `changes`; undefined when both are there. */
function uncounted(facts: EventFacts, before: PublishedEvent, changed: Difference[]) {
  const isCounted = facts.sequence > before.sequence
  const isRecorded = facts.changes.length > before.changes
  if (changed.length === 0 || (isCounted && isRecorded)) return undefined
  return { changed, sequence: isCounted ? undefined : before.sequence, isRecorded }
}

/** Published calendar entries whose UID no time of the event has any more. */
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
  const change = uncounted(facts, before, differences(before.values, publishedValues(facts)))
  return [
    ...(change ? [problem(at, path, 'published-change', change)] : []),
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

/** A published event changes only together with its `sequence` and its `changes`. */
const publishedKept: ContentRule = (content) => {
  const file = `${content.root}/${publishedFile}`
  const bytes = content.files.get(file)
  if (bytes === undefined) return []
  const state = readState(decoder.decode(bytes))
  if (state === undefined) return [problem({ file, line: 1 }, [], 'published-unreadable', {})]
  return Object.entries(state).flatMap(([id, before]) => eventProblems(id, before, content))
}

const none = 'none'

const isRecorded = (changes: readonly ProjectChange[], field: string, from: string, to: string) =>
  changes.some((change) => change.field === field && change.from === from && change.to === to)

function projectProblems(id: string, before: Record<string, string>, content: Content): Problem[] {
  const item = content.find('project', id)
  const file = `${content.root}/projects/${id}/project.yaml`
  if (item?.facts === undefined) return [problem({ file, line: 1 }, [], 'project-removed', { id })]
  const publication = publicationOf(item)
  if (publication === 'withdrawn') return []
  if (publication === 'draft' || publication === 'review') {
    const path = ['publication']
    return [problem(item.facts.at(path), path, 'published-hidden', { publication })]
  }
  const facts = factsOf('project', item)
  if (facts === undefined) return []
  const at = item.facts.at(['changes'])
  return differences(before, projectValues(facts))
    .map(({ name, before: from = none, now: to = none }) => ({ name, from, to }))
    .filter(({ name, from, to }) => !isRecorded(facts.changes, name, from, to))
    .map((missing) => problem(at, ['changes'], 'project-change-not-recorded', missing))
}

/** Stage and amounts of a published project change only with a public record. */
const publishedProjectsKept: ContentRule = (content) => {
  const file = `${content.root}/${publishedProjectsFile}`
  const bytes = content.files.get(file)
  if (bytes === undefined) return []
  const state = readProjects(decoder.decode(bytes))
  if (state === undefined) return [problem({ file, line: 1 }, [], 'published-unreadable', {})]
  return Object.entries(state).flatMap(([id, before]) => projectProblems(id, before, content))
}

function editionProblems(year: string, firstPhase: string, content: Content): Problem[] {
  const item = content.find('edition', year)
  const file = `${content.root}/editions/${year}/edition.yaml`
  if (item?.facts === undefined)
    return [problem({ file, line: 1 }, [], 'edition-removed', { year })]
  const publication = publicationOf(item)
  if (publication === 'draft' || publication === 'review') {
    const path = ['publication']
    return [problem(item.facts.at(path), path, 'published-hidden', { publication })]
  }
  if (firstPhase === 'coming' || factsOf('edition', item)?.phase !== 'coming') return []
  return [problem(item.facts.at(['phase']), ['phase'], 'edition-past-again-coming', {})]
}

/** A published edition stays, and one that was published as past is not announced afterwards. */
const publishedEditionsKept: ContentRule = (content) => {
  const file = `${content.root}/${publishedEditionsFile}`
  const bytes = content.files.get(file)
  if (bytes === undefined) return []
  const state = readEditions(decoder.decode(bytes))
  if (state === undefined) return [problem({ file, line: 1 }, [], 'published-unreadable', {})]
  return Object.entries(state).flatMap(([year, phase]) => editionProblems(year, phase, content))
}

/** Files of a published data version never change. */
const keptDataSame: ContentRule = ({ root, files }) => {
  const folder = `${root}/${keptFolder}/`
  const list = `${root}/${sumsFile}`
  const sums = readSums(decoder.decode(files.get(list)))
  const listed = new Set([list, ...sums.map(({ path }) => folder + path)])
  const strange = [...files.keys()].filter((path) => path.startsWith(folder) && !listed.has(path))
  return [
    ...sums.flatMap(({ sha256, path }, at) => {
      const bytes = files.get(folder + path)
      if (bytes === undefined)
        return [problem({ file: list, line: at + 1 }, [], 'kept-data-missing', { path })]
      const isSame = createHash('sha256').update(bytes).digest('hex') === sha256
      return isSame ? [] : [problem({ file: folder + path, line: 1 }, [], 'kept-data-changed', {})]
    }),
    ...strange.map((file) => problem({ file, line: 1 }, [], 'kept-data-not-listed', {})),
  ]
}

export const contentRules: readonly ContentRule[] = [
  publishedKept,
  publishedProjectsKept,
  publishedEditionsKept,
  keptDataSame,
]
