import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { locales } from '@/lib/language/locales'

export type Leaf = string | number | string[] | Record<string, string | null>
export type Group = Record<string, Leaf>
export type Thing = Record<string, Leaf | Group | Group[]>
export type Row = Record<string, string>

/** A built edition. */
export interface Built {
  folder: string
  year: number
}

export const bytesOf = ({ folder }: Built, file: string) => readFileSync(path.join(folder, file))
export const textOf = (built: Built, file: string) => bytesOf(built, file).toString('utf8')
export const jsonOf = (built: Built, file: string) =>
  JSON.parse(textOf(built, `data/${built.year}/${file}`))

export const rowsOf = (csv: string): Row[] =>
  parse(csv, { columns: true, record_delimiter: '\r\n' })

export const isWords = (value: unknown): value is Record<string, string | null> =>
  typeof value === 'object' && value !== null && 'zh' in value && 'ja' in value

export const isGroups = (value: unknown): value is Group[] =>
  Array.isArray(value) && typeof value[0] === 'object'

const isOneGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isWords(value)

/** Values of a cell: apart at ` | `, without the escapes of the dictionary. */
const apart = (cell: string) =>
  cell.split(/(?<!\\) \| /).map((part) => part.replace(/\\([\\|])/g, '$1'))

/** A cell without the apostrophe that stands before what a spreadsheet would compute. */
const plain = (cell: string) => cell.replace(/^'(?=[=+\-@＝＋－＠\t\r])/, '')

/** What a cell says, without what CSV and spreadsheets need. */
export const said = (cell: string) => apart(plain(cell)).join(' | ')

/** What the columns of one value should say, by name; `known` are all columns there are. */
function expected(known: Row, name: string, value: Leaf, join: string): [string, string][] {
  if (isWords(value)) return locales.map((locale) => [`${name}_${locale}`, value[locale] ?? ''])
  const text = Array.isArray(value) ? value.join(join) : String(value)
  if (name in known) return [[name, text]]
  const others = Object.keys(known).filter((column) => column.replace(/_..$/, '') === name)
  const within = Object.keys(known).filter((column) => column.startsWith(`${name}.`))
  return [...others, ...within].map((column) => [column, text])
}

/** The columns of one thing and one of its parts, side by side where a group has several. */
export function columnsOf(known: Row, thing: Thing): Map<string, string> {
  const columns = new Map<string, string>()
  for (const [name, value] of Object.entries(thing)) {
    const rows = isGroups(value) ? value : isOneGroup(value) ? [value] : undefined
    if (rows === undefined)
      for (const [column, cell] of expected(known, name, value as Leaf, ' | '))
        columns.set(column, cell)
    for (const row of rows ?? [])
      for (const [member, inner] of Object.entries(row))
        for (const [column, cell] of expected(known, `${name}.${member}`, inner, '+'))
          columns.set(column, columns.has(column) ? `${columns.get(column)} | ${cell}` : cell)
  }
  return columns
}
