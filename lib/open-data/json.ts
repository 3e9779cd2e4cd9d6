import { isGroup, readLeaf, type Value } from './field'
import type { EventRecord } from './record'
import { fields } from './table'

type JsonValue = Value | Record<string, Value> | Record<string, Value>[]

export type JsonEvent = Record<string, JsonValue>

/** An event as one object; groups are objects or lists of objects. */
export function jsonEvent(record: EventRecord): JsonEvent {
  const pairs = fields.map(([name, field]): [string, JsonValue] => {
    if (!isGroup(field)) return [name, readLeaf(field, record)]
    const rows = field.read(record)
    return [name, (field.one && typeof rows !== 'string' ? rows[0] : rows) ?? 'none']
  })
  return Object.fromEntries(pairs)
}
