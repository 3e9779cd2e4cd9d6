import { projects } from '../../../content'
import type { ProjectFacts } from '../../../model/schema/project'
import { itemRecords } from '../record'
import type { VersionedRecord } from '../versioned'

export type ProjectRecord = VersionedRecord<ProjectFacts>

export const projectRecords = (year: number, version: string): ProjectRecord[] =>
  itemRecords(projects, year).map((record) => ({ ...record, version }))
