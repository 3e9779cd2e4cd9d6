import type { KindName } from '../model/schema'
import type { Citation } from '../model/schema/common'
import { matches } from './check/path'
import { sourcePaths } from './check/rules/references'
import { inNoteOrder } from './notes'

/** Sources named by single fields of an item, such as amounts and stages, without its list `sources`. */
export const citedInFields = (kind: KindName, facts: unknown): string[] =>
  sourcePaths(kind).flatMap((pattern) =>
    matches(facts, pattern).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  )

interface Citing {
  facts: { sources?: readonly Citation[] | undefined }
  notes: readonly string[]
}

/**
 * The sources of an item in the order of its notes: those that the text names by their marks, then
 * the others of its list, then those of single fields.
 */
export const notesOf = (kind: KindName, { facts, notes }: Citing): string[] =>
  inNoteOrder([
    ...notes,
    ...(facts.sources ?? []).map(({ source }) => source),
    ...citedInFields(kind, facts),
  ])
