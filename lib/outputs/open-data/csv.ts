import { stringify } from 'csv-stringify/sync'
import { locales } from '../../language/locales'
import { type FourWords, isGroup, type LeafInfo, type Value } from './field'
import type { JsonRecord, Table } from './table'

/** A column of the table; `info` is of the field whose value, or part of it, it holds. */
export interface Column {
  name: string
  info: LeafInfo
  /** What stands in it, joined by ` | `, may be the values of several things. */
  isJoined: boolean
}

/** Between several values in a cell, and between the several of one of them. */
const outer = ' | '
const inner = '+'

const escaped = (text: string) => text.replace(/[\\|]/g, '\\$&')

const isWords = (value: Value): value is FourWords =>
  typeof value === 'object' && !Array.isArray(value)

/** Names of the columns of a field: one, or one for each language. */
const columnNames = (name: string, { type }: LeafInfo) =>
  type === 'words' ? locales.map((locale) => `${name}_${locale}`) : [name]

export const csvColumns = ({ fields, rowGroup }: Table): Column[] =>
  fields.flatMap(([name, field]) => {
    const leaves: [string, LeafInfo][] = isGroup(field)
      ? Object.entries(field.members).map(([member, info]) => [`${name}.${member}`, info])
      : [[name, field]]
    const isSeveral = isGroup(field) && !field.one && name !== rowGroup
    return leaves.flatMap(([leaf, info]) =>
      columnNames(leaf, info).map((column) => ({
        name: column,
        info,
        isJoined: isSeveral || info.list === true,
      })),
    )
  })

/** Cells of one value, as many as it has columns. */
function cellsOf(value: Value, { type }: LeafInfo, join: string): string[] {
  if (isWords(value)) return locales.map((locale) => escaped(value[locale] ?? ''))
  const cell = Array.isArray(value) ? value.map(escaped).join(join) : escaped(String(value))
  return type === 'words' ? locales.map(() => cell) : [cell]
}

/** Cells of one member of a group, of all its rows side by side. */
function memberCells(name: string, info: LeafInfo, rows: JsonRecord[string] | undefined): string[] {
  if (typeof rows !== 'object') return cellsOf(rows ?? 'none', info, inner)
  const list = (Array.isArray(rows) ? rows : [rows]) as Record<string, Value>[]
  const cells = list.map((row) => cellsOf(row[name] ?? 'unknown', info, inner))
  return (cells[0] ?? []).map((_, column) => cells.map((cell) => cell[column]).join(outer))
}

function csvRow(fields: Table['fields'], record: JsonRecord): string[] {
  return fields.flatMap(([name, field]) =>
    isGroup(field)
      ? Object.entries(field.members).flatMap(([member, info]) =>
          memberCells(member, info, record[name]),
        )
      : cellsOf(record[name] as Value, field, outer),
  )
}

/** A row for each object of the row group; one for what has none of them. */
function csvRows({ fields, rowGroup = '' }: Table, record: JsonRecord): string[][] {
  const rows = record[rowGroup]
  if (!Array.isArray(rows)) return [csvRow(fields, record)]
  return rows.map((row) => csvRow(fields, { ...record, [rowGroup]: [row] } as JsonRecord))
}

/**
 * A table as CSV (RFC 4180) in UTF-8. A value that a spreadsheet would take for a formula has an
 * apostrophe before it.
 */
export const csvText = (table: Table, records: readonly JsonRecord[]): string =>
  stringify(
    [
      csvColumns(table).map(({ name }) => name),
      ...records.flatMap((record) => csvRows(table, record)),
    ],
    // A line feed alone is quoted, too: RFC 4180 knows none outside quotes.
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
