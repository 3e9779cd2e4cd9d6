import { edition, events, projects, signings } from '../content'
import type { Table } from './table'
import { programmeTables, versionedTables } from './tables'

interface Dataset {
  tables: readonly Table[]
  /** What it was made from. */
  items: (year: number) => readonly { facts: { updated: string } }[]
}

/** The data of an edition: what one may want alone, with a version of its own. */
export const datasets = {
  programme: { tables: programmeTables, items: (year) => events('zh', year) },
  investment: {
    tables: versionedTables,
    items: (year) => [...signings('zh', year), ...projects('zh', year)],
  },
} as const satisfies Record<string, Dataset>

export type DatasetName = keyof typeof datasets

export const datasetNames = Object.keys(datasets) as DatasetName[]

/** Last change of anything in a dataset, Beijing time; of an empty one, that of the edition. */
export const datasetUpdated = (name: DatasetName, year: number): string =>
  datasets[name]
    .items(year)
    .map(({ facts }) => facts.updated)
    .sort()
    .at(-1) ?? edition('zh', year).facts.updated

/** Last change of any data of an edition. */
export const dataUpdated = (year: number): string =>
  datasetNames
    .map((name) => datasetUpdated(name, year))
    .sort()
    .at(-1) ?? ''
