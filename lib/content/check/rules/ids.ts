import { eventNumber, numberedIds } from '../../../model/event/stable-ids'
import { kinds } from '../../../model/schema'
import { event } from '../../../model/schema/event'
import type { LinkTargets } from '../link-targets'
import type { ContentRule, Item, ItemRule } from '../model'
import { isGroup, matches, type Path, valueAt } from '../path'
import { type Problem, problem } from '../problem'
import { isGoodName, nouns } from './files'

const idOf = ({ facts }: Item) => {
  const value = valueAt(facts?.data, ['id'])
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** An item's id is the name of its folder or file, and not that of another item. */
const idIsName: ItemRule = (item, content) => {
  const { kind, id, facts } = item
  const value = idOf(item)
  if (!facts || value === undefined || value === id || kinds[kind].folder === '') return []
  const other = content.find(kind, value)
  const at = facts.at(['id'])
  if (other) return [problem(at, ['id'], 'id-taken', { value, other: other.factsPath })]
  if (!isGoodName(item)) return []
  const what = kinds[kind].file === '*.yaml' ? nouns.file : nouns.folder
  return [problem(at, ['id'], 'id-mismatch', { value, name: id, what })]
}

/** Projects and signings share addresses, so they share ids. */
const sharedAddresses: ContentRule = ({ items, find }) =>
  items.flatMap(({ kind, id, facts }) => {
    const signing = kind === 'project' ? find('signing', id) : undefined
    if (!signing || !facts) return []
    return [problem(facts.at(['id']), ['id'], 'id-taken', { value: id, other: signing.factsPath })]
  })

/** Pages beside those of projects and signings, whose addresses no id may take. */
const pagesBesideProjects: readonly string[] = ['overview', 'sorted']

const freeAddress: ItemRule = ({ kind, id, facts }) =>
  facts && (kind === 'project' || kind === 'signing') && pagesBesideProjects.includes(id)
    ? [problem(facts.at(['id']), ['id'], 'id-is-a-page', { value: id })]
    : []

/** The address of a text page is that of no other page, such as the list of news. */
export const addressesAreOwn =
  ({ shared }: LinkTargets): ItemRule =>
  ({ kind, id, facts }) =>
    facts && kind === 'page' && shared.has(`${id}/`)
      ? [problem(facts.at(['id']), ['id'], 'id-is-a-page', { value: id })]
      : []

/** Lists whose entries have ids of their own. */
const idLists: readonly Path[] = [
  ['when', 'occurrences', '*', 'id'],
  ['terms', '*', 'id'],
]

const partIds: ItemRule = ({ facts }) =>
  idLists.flatMap((pattern) => {
    const seen = new Set<unknown>()
    const problems: Problem[] = []
    for (const { path, value } of matches(facts?.data, pattern)) {
      if (facts && typeof value === 'string' && seen.has(value))
        problems.push(problem(facts.at(path), path, 'part-id-taken', { value }))
      seen.add(value)
    }
    return problems
  })

/** The same event entered twice: equal Chinese title, edition and time. */
const sameEvent: ContentRule = ({ items }) => {
  const first = new Map<string, Item>()
  return items.flatMap((item) => {
    const data = item.facts?.data
    const title = item.words.zh?.fields.title
    if (item.kind !== 'event' || !item.facts || !isGroup(data) || typeof title !== 'string')
      return []
    const key = JSON.stringify([title.trim(), data.edition, data.when])
    const other = first.get(key)
    first.set(key, other ?? item)
    return other
      ? [problem(item.facts.at([]), [], 'same-event-twice', { other: other.factsPath })]
      : []
  })
}

const numbered = event.pick({ id: true, when: true, status: true, place: true })

/** The ids of an event from which numbers are made; only its own while its date cannot be read. */
function idsOf({ id, facts }: Item): string[] {
  const [when, status, place] = ['when', 'status', 'place'].map((name) =>
    valueAt(facts?.data, [name]),
  )
  const read = numbered.safeParse({ id, when, status, place })
  return read.success ? numberedIds(read.data) : [id]
}

/** Schedules and short links identify events by numbers made from their ids, so no two may be equal. */
const uniqueEventNumbers: ContentRule = ({ items }) => {
  const owners = new Map<number, { id: string; item: Item }>()
  return items
    .filter(({ kind }) => kind === 'event')
    .flatMap((item) =>
      idsOf(item).flatMap((id) => {
        const number = eventNumber(id)
        const other = owners.get(number)
        if (other === undefined || other.id === id) {
          owners.set(number, { id, item })
          return []
        }
        if (!item.facts) return []
        const args = { value: id, other: other.id, file: other.item.factsPath }
        return [problem(item.facts.at(['id']), ['id'], 'number-taken', args)]
      }),
    )
}

export const contentRules: readonly ContentRule[] = [sharedAddresses, sameEvent, uniqueEventNumbers]

export const itemRules: readonly ItemRule[] = [idIsName, freeAddress, partIds]
