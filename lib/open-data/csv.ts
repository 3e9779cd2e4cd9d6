import { stringify } from 'csv-stringify/sync'
import { locales } from '../i18n/locales'
import { type FourWords, isGroup, type LeafInfo, type Value } from './field'
import { type JsonEvent, jsonEvent } from './json'
import type { EventRecord } from './record'
import { fields } from './table'

/** The group of which each object has a row of its own. */
const rowGroup = 'sessions'

/** Between several values in a cell, and between the several of one of them. */
const outer = ' | '
const inner = '+'

const escaped = (text: string) => text.replace(/[\\|]/g, '\\$&')

const isWords = (value: Value): value is FourWords =>
  typeof value === 'object' && !Array.isArray(value)

/** Names of the columns of a field: one, or one for each language. */
const columnsOf = (name: string, { type }: LeafInfo) =>
  type === 'words' ? locales.map((locale) => `${name}_${locale}`) : [name]

/** Cells of one value, as many as it has columns. */
function cellsOf(value: Value, { type }: LeafInfo, join: string): string[] {
  if (isWords(value)) return locales.map((locale) => escaped(value[locale] ?? ''))
  const cell = Array.isArray(value) ? value.map(escaped).join(join) : escaped(String(value))
  return type === 'words' ? locales.map(() => cell) : [cell]
}

/** Cells of one member of a group, of all its rows side by side. */
function memberCells(name: string, info: LeafInfo, rows: JsonEvent[string] | undefined): string[] {
  if (typeof rows !== 'object') return cellsOf(rows ?? 'none', info, inner)
  const list = (Array.isArray(rows) ? rows : [rows]) as Record<string, Value>[]
  const cells = list.map((row) => cellsOf(row[name] ?? 'unknown', info, inner))
  return (cells[0] ?? []).map((_, column) => cells.map((cell) => cell[column]).join(outer))
}

export const csvHeader: string[] = fields.flatMap(([name, field]) =>
  isGroup(field)
    ? Object.entries(field.members).flatMap(([member, info]) =>
        columnsOf(`${name}.${member}`, info),
      )
    : columnsOf(name, field),
)

function csvRow(event: JsonEvent): string[] {
  return fields.flatMap(([name, field]) =>
    isGroup(field)
      ? Object.entries(field.members).flatMap(([member, info]) =>
          memberCells(member, info, event[name]),
        )
      : cellsOf(event[name] as Value, field, outer),
  )
}

/** A row for each session; one for an event of which no day is known. */
function csvRows(record: EventRecord): string[][] {
  const event = jsonEvent(record)
  const sessions = event[rowGroup]
  if (!Array.isArray(sessions)) return [csvRow(event)]
  return sessions.map((session) => csvRow({ ...event, [rowGroup]: [session] } as JsonEvent))
}

/**
 * The table as CSV (RFC 4180) in UTF-8. A value that a spreadsheet would take for a formula has an
 * apostrophe before it.
 *
 * @param bom a byte order mark first, which Excel needs to recognise UTF-8
 */
export function eventsCsv(records: readonly EventRecord[], { bom }: { bom: boolean }): string {
  return stringify([csvHeader, ...records.flatMap(csvRows)], {
    bom,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
