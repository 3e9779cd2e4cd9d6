import { projects } from '../../../content'
import type { projectRows } from '../../../model/fields/items'
import type { PartOf } from '../../../model/fields/row'
import type { ProjectFacts } from '../../../model/schema/project'
import type { Field } from '../field'
import { itemRecords } from '../record'
import type { VersionedRecord } from '../versioned'

export type ProjectRecord = VersionedRecord<ProjectFacts>

/** A column for each that a row of a project names, and the version of the data. */
export type ProjectColumns = Record<
  PartOf<typeof projectRows, 'data'> | 'version',
  Field<ProjectRecord>
>

export const projectRecords = (year: number, version: string): ProjectRecord[] =>
  itemRecords(projects, year).map((record) => ({ ...record, version }))
