import { type eventFields, eventsTable } from './events'
import { type projectFields, projectsTable } from './projects'
import { type changeFields, changesTable } from './projects/changes'
import { type signingFields, signingsTable } from './signings'

type Fields = typeof eventFields | typeof projectFields | typeof changeFields | typeof signingFields

/** Names of the fields of each table, not only of those that all tables have. */
type NameOf<Each> = Each extends unknown
  ? {
      [Field in keyof Each]: Each[Field] extends { members: infer Members }
        ? Field | `${Field & string}_${keyof Members & string}`
        : Field
    }[keyof Each]
  : never

/**
 * Message that says what a field means, or a field of a group: `data.field.venues_name`. A name
 * means the same in every table.
 */
export type Meaning = `data.field.${NameOf<Fields> & string}`

/** The programme: its history is the page of changes and the feed. */
export const programmeTables = [eventsTable] as const

/** Figures that people quote: each version of these files stays at its address. */
export const versionedTables = [projectsTable, signingsTable, changesTable] as const
