import { type Field, type FieldInfo, isGroup, readLeaf, type Value } from './field'

type JsonValue = Value | Record<string, Value> | Record<string, Value>[]

/** One thing of a table as it stands in JSON; groups are objects or lists of objects. */
export type JsonRecord = Record<string, JsonValue>

/** Names of the tables, as their files and the lists in their JSON have them. */
export type TableName = 'events' | 'projects' | 'signings' | 'changes'

/**
 * A table of the open data. Its JSON, its CSV, its JSON Schema and its part of the dictionary all
 * come from `fields`, so none can hold a field that another does not.
 */
export interface Table {
  name: TableName
  /** The group of which each object has a row of its own in CSV. */
  rowGroup: string | undefined
  fields: [string, FieldInfo][]
  /** Everything of an edition; `version` is what the rows say of themselves. */
  read: (year: number, version: string) => JsonRecord[]
}

interface TableOf<From> {
  name: TableName
  rowGroup?: string
  fields: Record<string, Field<From>>
  records: (year: number, version: string) => readonly From[]
}

export function table<From>({ name, rowGroup, fields, records }: TableOf<From>): Table {
  const named = Object.entries(fields)
  const read = (from: From): JsonRecord =>
    Object.fromEntries(named.map(([key, field]) => [key, readField(field, from)]))
  return {
    name,
    rowGroup,
    fields: named,
    read: (year, version) => records(year, version).map(read),
  }
}

function readField<From>(field: Field<From>, from: From): JsonValue {
  if (!isGroup(field)) return readLeaf(field, from)
  const rows = field.read(from)
  return (field.one && typeof rows !== 'string' ? rows[0] : rows) ?? 'none'
}
