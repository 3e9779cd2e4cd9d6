import { z } from 'zod'
import { type DatasetName, datasetUpdated } from '../../content/datasets'
import { dataFilePath, inLanguage, paths, versionFilePath } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import { csvText } from './csv'
import { type DataFile, dataFile, jsonFile } from './data-file'
import { citation, datasetTitle, licence, meaning } from './describe'
import { fourWords } from './field'
import { fileSchema } from './schema'
import type { JsonRecord, Table } from './table'
import { offsetTime } from './times'

/** What a file of a dataset is about. */
export interface Edition {
  dataset: DatasetName
  year: number
  version: string
}

const inEach = (path: string) => fourWords((locale) => absolute(inLanguage(locale, path)))

/** A byte order mark, which Excel needs to recognise UTF-8. */
const mark = '\uFEFF'

/** The schema of a version stays with it; that of the programme is always the present one. */
function schemaAddress({ name }: Table, { dataset, year, version }: Edition): string {
  const file = `${name}.schema.json`
  const isVersioned = dataset === 'investment'
  return absolute(isVersioned ? versionFilePath(year, version, file) : dataFilePath(year, file))
}

function wholeJson(table: Table, records: JsonRecord[], edition: Edition) {
  const { dataset, year, version } = edition
  return jsonFile({
    $schema: schemaAddress(table, edition),
    title: fourWords((locale) => datasetTitle(locale, dataset, year)),
    edition: year,
    version,
    licence: licence(),
    citation: fourWords((locale) => citation(locale, dataset, year, version)),
    dictionary: inEach(paths.data(year)),
    time_zone: 'Asia/Shanghai',
    updated: offsetTime(datasetUpdated(dataset, year)),
    [table.name]: records,
  })
}

/** The files of one table, in the order in which they are offered. */
export function tableFiles(table: Table, edition: Edition): [string, DataFile][] {
  const { name } = table
  const { year, version } = edition
  const records = table.read(year, version)
  const csv = csvText(table, records)
  const schema = z.toJSONSchema(fileSchema(table, meaning))
  return [
    [`${name}.json`, wholeJson(table, records, edition)],
    [`${name}.csv`, dataFile('text/csv', csv)],
    [`${name}-excel.csv`, dataFile('text/csv', mark + csv)],
    [`${name}.schema.json`, jsonFile({ ...schema, $id: schemaAddress(table, edition) })],
  ]
}
