import { site, source } from '../../content'
import { datasetUpdated } from '../../content/datasets'
import { locales } from '../../language/locales'
import { inLanguage, paths, versionFilePath } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import { type Column, csvColumns } from './csv'
import { type DataFile, jsonFile } from './data-file'
import { datasetTables } from './datasets'
import { citation, datasetTitle, licence, meaning } from './describe'
import { fourWords, isGroup, type LeafInfo, type ValueType } from './field'
import type { JsonRecord, Table } from './table'
import type { Edition } from './table-files'
import { offsetTime } from './times'

const typeNames: Partial<Record<ValueType, object>> = {
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  degrees: { type: 'number' },
  day: { type: 'date' },
  url: { type: 'string', format: 'uri' },
}

/** A column in the terms of Table Schema: a word in the place of a value is a missing value. */
function columnSchema({ name, info, isJoined }: Column) {
  const { type, allowed, or = [] } = info
  const isWords = type === 'words'
  const field = isWords ? name.replace(/_[a-z]+$/, '') : name
  return {
    name,
    ...((!isJoined && typeNames[type]) || { type: 'string' }),
    description: meaning(field),
    missingValues: [...(isWords ? [''] : []), 'unknown', 'none', ...or],
    ...(allowed && !isJoined && { constraints: { enum: allowed } }),
  }
}

function resource(table: Table, files: ReadonlyMap<string, DataFile>) {
  const path = `${table.name}.csv`
  const { size, sha256 } = files.get(path) as DataFile
  return {
    name: table.name,
    path,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: size,
    hash: `sha256:${sha256}`,
    dialect: { lineTerminator: '\r\n', doubleQuote: true },
    schema: { fields: csvColumns(table).map(columnSchema) },
  }
}

const both = (write: (locale: (typeof locales)[number]) => string) => locales.map(write).join(' / ')

/**
 * The dataset for programs that read Data Packages (Frictionless Data, version 2.0): licence,
 * sources, version, and each CSV with its columns and its SHA-256.
 */
export function dataPackage(
  edition: Edition,
  files: ReadonlyMap<string, DataFile>,
): [string, DataFile] {
  const { dataset, year, version } = edition
  const tables = datasetTables[dataset]
  const { organiser, name, uid_domain } = site()
  const sources = citedSources(tables, year).map(source)
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${uid_domain}-${dataset}-${year}`,
    id: absolute(versionFilePath(year, version, 'datapackage.json')),
    title: both((locale) => datasetTitle(locale, dataset, year)),
    homepage: absolute(inLanguage('en', paths.data(year))),
    version,
    licence: licence(),
    ...(licence() !== 'unknown' && { licenses: [{ name: licence() }] }),
    citation: fourWords((locale) => citation(locale, dataset, year, version)),
    updated: offsetTime(datasetUpdated(dataset, year)),
    contributors: [
      {
        title: both((locale) => (organiser === '' ? name : organiser)[locale]),
        roles: ['publisher'],
      },
    ],
    ...(sources.length > 0 && {
      sources: sources.map(({ title, url }) => ({
        title,
        ...(url !== 'unknown' && { path: url }),
      })),
    }),
    resources: tables.map((table) => resource(table, files)),
  }
  return ['datapackage.json', jsonFile(description)]
}

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
function citedSources(tables: readonly Table[], year: number): string[] {
  const ids = tables.flatMap((table) =>
    table.read(year, '').flatMap((record) => idsIn(table, record)),
  )
  return [...new Set(ids)].filter((id) => id !== 'none' && id !== 'unknown').sort()
}
