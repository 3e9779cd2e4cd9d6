import { table } from '../table'
import { about } from './about'
import { money } from './money'
import { parties } from './parties'
import { progress } from './progress'
import { type ProjectColumns, projectRecords } from './record'

export const projectFields = {
  ...about,
  ...parties,
  ...money,
  ...progress,
} as const satisfies ProjectColumns

/** The projects: what was announced of each, a row for each amount. */
export const projectsTable = table({
  name: 'projects',
  rowGroup: 'amounts',
  fields: projectFields,
  records: projectRecords,
})
