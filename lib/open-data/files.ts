import { createHash } from 'node:crypto'
import { z } from 'zod'
import { edition, site } from '../content'
import { memo } from '../content/memo'
import { locales } from '../i18n/locales'
import { translator } from '../i18n/translator'
import { dataFilePath, inLanguage, paths } from '../site/paths'
import { absolute } from '../site/settings'
import { eventsCsv } from './csv'
import { fourWords } from './field'
import { jsonEvent } from './json'
import { type EventRecord, eventRecords } from './record'
import { fileSchema } from './schema'
import type { Meaning } from './table'
import { offsetTime } from './times'

/** Files of the open data, in the order in which they are offered. */
export const fileNames = [
  'events.json',
  'events.csv',
  'events-excel.csv',
  'events.schema.json',
] as const

export type FileName = (typeof fileNames)[number]

export interface DataFile {
  text: string
  mediaType: string
  /** Octets of the file in UTF-8. */
  size: number
  sha256: string
}

const print = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

/** Last change of any event, Beijing time. */
export const dataUpdated = (year: number) =>
  eventRecords(year)
    .map(({ facts }) => facts.updated)
    .sort()
    .at(-1) ?? edition('zh', year).facts.updated

function jsonText(year: number, records: readonly EventRecord[]): string {
  const inEach = (path: string) => fourWords((locale) => absolute(inLanguage(locale, path)))
  return print({
    $schema: absolute(dataFilePath(year, 'events.schema.json')),
    title: fourWords((locale) => translator(locale)('data.title', { year: String(year) })),
    edition: year,
    licence: site().licence === '' ? 'unknown' : site().licence,
    dictionary: inEach(paths.data(year)),
    time_zone: 'Asia/Shanghai',
    updated: offsetTime(dataUpdated(year)),
    events: records.map(jsonEvent),
  })
}

/** What a field means, in all four languages. */
const meaning = (name: string) =>
  locales.map((locale) => translator(locale)(`data.field.${name}` as Meaning)).join(' / ')

function schemaText(year: number): string {
  const schema = z.toJSONSchema(fileSchema(meaning))
  return print({ ...schema, $id: absolute(dataFilePath(year, 'events.schema.json')) })
}

const writers = {
  'events.json': { mediaType: 'application/json', write: jsonText },
  'events.csv': {
    mediaType: 'text/csv',
    write: (_, records) => eventsCsv(records, { bom: false }),
  },
  'events-excel.csv': {
    mediaType: 'text/csv',
    write: (_, records) => eventsCsv(records, { bom: true }),
  },
  'events.schema.json': { mediaType: 'application/json', write: schemaText },
} as const satisfies Record<
  FileName,
  { mediaType: string; write: (year: number, records: readonly EventRecord[]) => string }
>

/** A file of an edition's open data, the same in all languages. */
export const dataFile = memo((year: number, name: FileName): DataFile => {
  const { mediaType, write } = writers[name]
  const text = write(year, eventRecords(year))
  return {
    text,
    mediaType,
    size: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }
})
