import { type Locale, locales } from '../i18n/locales'
import type { EventRecord } from './record'

/** Words of the site in four languages; null where they have not been translated. */
export type FourWords = Record<Locale, string | null>

export type Value = string | number | FourWords | readonly string[]

/** Not known or not announced; or: there is none. Said, never left empty (5.0). */
export type Absent = 'unknown' | 'none'

/** Every type of value; the dictionary says what each looks like. */
export const valueTypes = [
  'id',
  'code',
  'text',
  'words',
  'time',
  'clock',
  'integer',
  'decimal',
  'degrees',
  'language',
  'url',
] as const

export type ValueType = (typeof valueTypes)[number]

/** What the dictionary, the JSON Schema and the writers need to know of a field. */
export interface LeafInfo {
  type: ValueType
  /** Several values. */
  list?: true
  /** Every value there can be, besides `unknown` and `none`. */
  allowed?: readonly string[]
}

interface Leaf<From> extends LeafInfo {
  /** Undefined where content says nothing. */
  read: (from: From) => Value | Absent | undefined
}

/** Several fields of one thing: one object, or a list of them. */
interface GroupOf<Row, Member extends string> {
  /** At most one object. */
  one?: true
  rows: (record: EventRecord) => readonly Row[] | Absent
  members: Record<Member, Leaf<NoInfer<Row>>>
}

/** A group whose rows are already read. */
export interface Group<Member extends string = string> {
  one: boolean
  members: Record<Member, LeafInfo>
  read: (record: EventRecord) => Absent | Record<string, Value>[]
}

export type Field = Leaf<EventRecord> | Group

export const isGroup = (field: Field): field is Group => 'members' in field

/** A field as it is written: what content does not say is unknown, an empty list is none. */
export function readLeaf<From>({ read }: Leaf<From>, from: From): Value {
  const value = read(from) ?? 'unknown'
  return Array.isArray(value) && value.length === 0 ? 'none' : value
}

export function group<Row, Member extends string>({
  one,
  rows,
  members,
}: GroupOf<Row, Member>): Group<Member> {
  const leaves: [string, Leaf<Row>][] = Object.entries(members)
  const read = (row: Row) =>
    Object.fromEntries(leaves.map(([name, leaf]) => [name, readLeaf(leaf, row)]))
  return {
    one: one === true,
    members,
    read: (record) => {
      const found = rows(record)
      if (typeof found === 'string') return found
      return found.length === 0 ? 'none' : found.map(read)
    },
  }
}

/** The same words of each language, where all four always exist. */
export const fourWords = (read: (locale: Locale) => string | null): FourWords => {
  const [zh, en, ko, ja] = locales.map(read)
  return { zh: zh ?? null, en: en ?? null, ko: ko ?? null, ja: ja ?? null }
}
