import type { DatasetName } from '../../content/datasets'
import type { Table } from './table'
import { programmeTables, versionedTables } from './tables'

/** The tables of each dataset of an edition. */
export const datasetTables = {
  programme: programmeTables,
  investment: versionedTables,
} as const satisfies Record<DatasetName, readonly Table[]>
