import { z } from 'zod'

/** File at the top of the content that says what readers and their calendars were last told. */
export const publishedFile = 'published.json'

const publishedEvent = z.strictObject({
  sequence: z.int().min(0),
  /** Number of entries in the record of changes. */
  changes: z.int().min(0),
  values: z.record(z.string(), z.string()),
})

const publishedState = z.record(z.string(), publishedEvent)

export type PublishedEvent = z.infer<typeof publishedEvent>

/** Events by their ids, as they were last published. */
export type PublishedState = z.infer<typeof publishedState>

/** Reads the file; undefined when it is damaged. */
export function readState(text: string): PublishedState | undefined {
  try {
    return publishedState.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The file, one line an event in the order of the ids, so that each change is a line in git. */
export function printState(state: PublishedState): string {
  const lines = Object.entries(state)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, event]) => `  ${JSON.stringify(id)}: ${JSON.stringify(event)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
