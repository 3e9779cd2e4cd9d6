import { forEachLocale, type Locale, locales } from '../../language/locales'

/** Words of the site in four languages; null where they have not been translated. */
export type FourWords = Record<Locale, string | null>

export type Value = string | number | FourWords | readonly string[]

/** Not known or not announced; or: there is none. A word says so; the cell is never empty. */
export type Absent = 'unknown' | 'none'

/** Every type of value; the dictionary says what each looks like. */
export const valueTypes = [
  'id',
  'source',
  'code',
  'text',
  'words',
  'time',
  'day',
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
  /** Words that may stand in the place of a value, such as `undisclosed`. */
  or?: readonly string[]
}

interface Leaf<From> extends LeafInfo {
  /** Undefined where content says nothing. */
  read: (from: From) => Value | Absent | undefined
}

/** What they need to know of several fields of one thing: one object, or a list of them. */
export interface GroupInfo {
  one: boolean
  members: Record<string, LeafInfo>
}

export type FieldInfo = LeafInfo | GroupInfo

interface GroupOf<From, Row, Member extends string> {
  /** At most one object. */
  one?: true
  rows: (from: From) => readonly Row[] | Absent
  members: Record<Member, Leaf<NoInfer<Row>>>
}

/** A group whose rows are already read. */
export interface Group<From, Member extends string = string> extends GroupInfo {
  members: Record<Member, LeafInfo>
  read: (from: From) => Absent | Record<string, Value>[]
}

export type Field<From> = Leaf<From> | Group<From>

export const isGroup = (field: FieldInfo): field is GroupInfo => 'members' in field

/** A field as it is written: what content does not say is unknown, an empty list is none. */
export function readLeaf<From>({ read }: Leaf<From>, from: From): Value {
  const value = read(from) ?? 'unknown'
  return Array.isArray(value) && value.length === 0 ? 'none' : value
}

export function group<From, Row, Member extends string>({
  one,
  rows,
  members,
}: GroupOf<From, Row, Member>): Group<From, Member> {
  const leaves: [string, Leaf<Row>][] = Object.entries(members)
  const read = (row: Row) =>
    Object.fromEntries(leaves.map(([name, leaf]) => [name, readLeaf(leaf, row)]))
  return {
    one: one === true,
    members,
    read: (from) => {
      const found = rows(from)
      if (typeof found === 'string') return found
      return found.length === 0 ? 'none' : found.map(read)
    },
  }
}

/** The same words in each language of the site. */
export const fourWords = (read: (locale: Locale) => string | null): FourWords =>
  forEachLocale(locales, read)
