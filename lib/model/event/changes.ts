import type { EventEntry } from '../entry'
import { type ChangeKind, changeKinds } from '../schema/common'
import type { EventFacts } from '../schema/event'
import { type Severity, statusRules } from './status'

type Recorded = EventFacts['changes'][number]

/** One change of one event, as pages and feeds show it. */
export interface Change extends Omit<Recorded, 'kind'> {
  entry: EventEntry
  kind: ChangeKind
  /** Same for ever: event, day, and a number where an event has several changes in a day. */
  id: string
}

/** How much a change of a kind changes a reader's plan. */
export const changeSeverities = {
  cancelled: 'off',
  postponed: 'changed',
  restored: 'changed',
  time: 'changed',
  place: 'changed',
  other: 'information',
} as const satisfies Record<ChangeKind, Severity>

/** The changes of an event in the order of its record. */
export function changesOfEvent(entry: EventEntry): Change[] {
  const { changes, status } = entry.facts
  const last = changes.findLastIndex(({ date }) => changes.every((other) => other.date <= date))
  return changes.map((change, place) => {
    const before = changes.slice(0, place).filter(({ date }) => date === change.date).length
    const number = before === 0 ? '' : `/${before + 1}`
    const implied = place === last ? statusRules[status].change : 'other'
    const id = `${entry.id}/${change.date}${number}`
    return { ...change, kind: change.kind ?? implied, entry, id }
  })
}

/** The latest day first; within a day the gravest first, then in the order of the events. */
export function changesOf(entries: readonly EventEntry[]): Change[] {
  const gravity = ({ kind }: Change) => changeKinds.indexOf(kind)
  return entries.flatMap(changesOfEvent).sort((a, b) => {
    if (a.date !== b.date) return a.date < b.date ? 1 : -1
    return gravity(a) - gravity(b)
  })
}

/** Changes in their order, by day. */
export function changesByDay(changes: readonly Change[]): { day: string; changes: Change[] }[] {
  const days = [...new Set(changes.map(({ date }) => date))]
  return days.map((day) => ({ day, changes: changes.filter(({ date }) => date === day) }))
}
