import { isGroup, type LeafInfo } from './field'
import type { JsonRecord, Table } from './table'

const isSource = ({ type }: LeafInfo) => type === 'source'

/** Ids of sources in one record, whatever rests on them. */
function idsIn({ fields }: Table, record: JsonRecord): string[] {
  return fields.flatMap(([name, field]) => {
    if (!isGroup(field)) return isSource(field) ? [record[name]].flat().map(String) : []
    const rows = [record[name]].flat().filter((row) => typeof row === 'object')
    const members = Object.keys(field.members).filter((member) =>
      isSource(field.members[member] as LeafInfo),
    )
    return rows.flatMap((row) =>
      members.flatMap((member) => (row as Record<string, string | string[]>)[member] ?? []),
    )
  })
}

/** Ids of all sources that the tables of an edition name, in alphabetical order. */
export function citedSources(tables: readonly Table[], year: number): string[] {
  const ids = tables.flatMap((table) =>
    table.read(year, '').flatMap((record) => idsIn(table, record)),
  )
  return [...new Set(ids)].filter((id) => id !== 'none' && id !== 'unknown').sort()
}
