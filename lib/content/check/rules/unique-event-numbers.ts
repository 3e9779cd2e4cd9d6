import { eventNumber } from '../../../model/event/number'
import { numberedIds } from '../../../model/event/numbered'
import { event } from '../../../model/schema/event'
import type { ContentRule, Item } from '../model'
import { valueAt } from '../path'
import { problem } from '../problem'

const numbered = event.pick({ id: true, when: true, status: true, place: true })

/** The ids of an event that bear a number; of one whose date cannot be read, its own alone. */
function idsOf({ id, facts }: Item): string[] {
  const [when, status, place] = ['when', 'status', 'place'].map((name) =>
    valueAt(facts?.data, [name]),
  )
  const read = numbered.safeParse({ id, when, status, place })
  return read.success ? numberedIds(read.data) : [id]
}

/** Schedules and short links know events by numbers made from the ids, so no two may be equal. */
export const uniqueEventNumbers: ContentRule = ({ items }) => {
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
