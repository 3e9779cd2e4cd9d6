import { z } from 'zod'
import { phases } from '../../model/schema/edition'

/** Files at the top of the content that record what was published to readers and calendars. */
export const publishedFile = 'published.json'
export const publishedProjectsFile = 'published-projects.json'
export const publishedEditionsFile = 'published-editions.json'

export const publishedFiles: readonly string[] = [
  publishedFile,
  publishedProjectsFile,
  publishedEditionsFile,
]

const values = z.record(z.string(), z.string())

const publishedEvent = z.strictObject({
  sequence: z.int().min(0),
  /** Number of entries in the record of changes. */
  changes: z.int().min(0),
  values,
})

const publishedState = z.record(z.string(), publishedEvent)
const projectsState = z.record(z.string(), values)
const editionsState = z.record(z.string(), z.enum(phases))

export type PublishedEvent = z.infer<typeof publishedEvent>

/** Events by their ids, as they were last published. */
export type PublishedState = z.infer<typeof publishedState>

/** Stage and amounts of projects by their ids, as they were last published. */
export type PublishedProjects = z.infer<typeof projectsState>

/** Editions by their years, with the phase under which each was first published. */
export type PublishedEditions = z.infer<typeof editionsState>

function read<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Reads the file of events; undefined when it is damaged. */
export const readState = (text: string): PublishedState | undefined => read(publishedState, text)

/** Reads the file of projects; undefined when it is damaged. */
export const readProjects = (text: string): PublishedProjects | undefined =>
  read(projectsState, text)

/** Reads the file of editions; undefined when it is damaged. */
export const readEditions = (text: string): PublishedEditions | undefined =>
  read(editionsState, text)

/** A file, one line an item in the order of the ids, so that each change is a line in git. */
export function printState(state: PublishedState | PublishedProjects | PublishedEditions): string {
  const lines = Object.entries(state)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, item]) => `  ${JSON.stringify(id)}: ${JSON.stringify(item)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
