import { edition, events, projects, signings } from './index'

/** What an edition's open data are made from: each dataset may be wanted alone, with a version of its own. */
const datasetItems = {
  programme: (year: number) => events('zh', year),
  investment: (year: number) => [...signings('zh', year), ...projects('zh', year)],
} as const satisfies Record<string, (year: number) => readonly { facts: { updated: string } }[]>

export type DatasetName = keyof typeof datasetItems

export const datasetNames = Object.keys(datasetItems) as DatasetName[]

/** Last change of anything in a dataset, Beijing time; of an empty one, that of the edition. */
export const datasetUpdated = (name: DatasetName, year: number): string =>
  datasetItems[name](year)
    .map(({ facts }) => facts.updated)
    .sort()
    .at(-1) ?? edition('zh', year).facts.updated

/** Last change of any data of an edition. */
export const dataUpdated = (year: number): string =>
  datasetNames
    .map((name) => datasetUpdated(name, year))
    .sort()
    .at(-1) ?? ''
