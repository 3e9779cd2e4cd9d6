import type { Field } from './field'
import { about } from './fields/about'
import { origin } from './fields/origin'
import { place } from './fields/place'
import { takingPart } from './fields/taking-part'
import { time } from './fields/time'

/**
 * Every field of the open data, in its order. What is written to JSON and CSV, the JSON Schema and
 * the dictionary all come from here, so none can hold a field that another does not.
 */
export const table = { ...about, ...time, ...place, ...takingPart, ...origin } as const

type Table = typeof table

type Name = {
  [Field in keyof Table]: Table[Field] extends { members: infer Members }
    ? Field | `${Field}_${keyof Members & string}`
    : Field
}[keyof Table]

/** Message that says what a field means, or a field of a group: `data.field.venues_name`. */
export type Meaning = `data.field.${Name}`

export const fields: [string, Field][] = Object.entries(table)
