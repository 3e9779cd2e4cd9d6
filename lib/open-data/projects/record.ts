import { projects } from '../../content'
import type { ProjectFacts } from '../../content/schema/project'
import type { Words } from '../../content/schema/words'
import { type ItemRecord, itemRecords } from '../record'

export interface ProjectRecord extends ItemRecord<ProjectFacts, Words> {
  /** The version of the data in which the row stands. */
  version: string
}

export const projectRecords = (year: number, version: string): ProjectRecord[] =>
  itemRecords(projects, year).map((record) => ({ ...record, version }))
