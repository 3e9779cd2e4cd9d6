import { eventFields, eventsTable } from './events'
import { projectFields, projectsTable } from './projects'
import { changeFields, changesTable } from './projects/changes'
import { signingFields, signingsTable } from './signings'

const fields = [eventFields, projectFields, changeFields, signingFields] as const

type NameOf<Fields> = {
  [Field in keyof Fields]: Fields[Field] extends { members: infer Members }
    ? Field | `${Field & string}_${keyof Members & string}`
    : Field
}[keyof Fields]

type Names<Tables extends readonly unknown[]> = { [At in keyof Tables]: NameOf<Tables[At]> }[number]

/**
 * Message that says what a field means, or a field of a group: `data.field.venues_name`. A name
 * means the same in every table.
 */
export type Meaning = `data.field.${Names<typeof fields>}`

/** The programme: its history is the page of changes and the feed. */
export const programmeTables = [eventsTable] as const

/** Figures that people quote: each version of these files stays at its address (J11.5). */
export const versionedTables = [projectsTable, signingsTable, changesTable] as const
