import { createHash } from 'node:crypto'
import { memo } from '../../base/memo'
import { dayOf } from '../../base/zone'
import { type DatasetName, datasetNames, datasetUpdated } from '../../content/datasets'
import { siteUrl } from '../../pages/settings'
import type { DataFile } from './data-file'
import { datasetTables } from './datasets'
import { dataPackage } from './package'
import { tableFiles } from './table-files'

type Files = ReadonlyMap<string, DataFile>

function filesOf(dataset: DatasetName, year: number, version: string): Files {
  const edition = { dataset, year, version }
  const tables = datasetTables[dataset].map((table) => tableFiles(table, edition))
  const described = dataset === 'investment' ? [dataPackage(edition, new Map(tables.flat()))] : []
  return new Map([...tables.flat(), ...described])
}

/**
 * Names a dataset after what is in it, never after the clock: the day of its last change and a hash
 * of its files, in which the address of the site does not count. `2030-06-11-3fa94c1b`.
 */
export const versionOf = memo((dataset: DatasetName, year: number): string => {
  const hash = createHash('sha256')
  for (const { text } of filesOf(dataset, year, '').values())
    hash.update(text.replaceAll(siteUrl, ''))
  return `${dayOf(datasetUpdated(dataset, year))}-${hash.digest('hex').slice(0, 8)}`
})

/** The files of a dataset as it is now, by their names, in the order in which they are offered. */
export const currentFiles = memo(
  (dataset: DatasetName, year: number): Files => filesOf(dataset, year, versionOf(dataset, year)),
)

/** All files of an edition's data, the same in all languages. */
export const allFiles = (year: number): [string, DataFile][] =>
  datasetNames.flatMap((dataset) => [...currentFiles(dataset, year)])
