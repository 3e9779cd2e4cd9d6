import { z } from 'zod'
import { id, publication, sources, updated } from './common'

export const page = z
  .strictObject({ id, publication, sources: sources.optional(), updated })
  .describe('文字页面 / Text page')

export type PageFacts = z.infer<typeof page>

/** The components that a page may use; nothing else is allowed in MDX (`stack.md` 5, security). */
export const pageComponents = {
  AsOf: ['date', 'source'],
  Contact: ['desk'],
  Moment: ['date'],
  Source: ['id'],
  Timeline: [],
} as const satisfies Record<string, readonly string[]>
