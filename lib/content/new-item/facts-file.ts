import { stringify } from 'yaml'
import type { z } from 'zod'
import { chineseDescription } from './question'

const yaml = (value: unknown) => stringify(value, { lineWidth: 0 })

/** A fact file in the schema's order, each field below a comment that says what it is. */
export function factsFile(schema: z.ZodObject, facts: Record<string, unknown>): string {
  return Object.entries(schema.shape)
    .filter(([key]) => facts[key] !== undefined)
    .map(([key, field]) => {
      const comment = chineseDescription(field as z.ZodType)
      return `${comment ? `# ${comment}\n` : ''}${yaml({ [key]: facts[key] })}`
    })
    .join('\n')
}

/** A language file: front matter, an empty line, the body. */
export function wordsFile(words: Record<string, unknown>, body: string): string {
  return `---\n${yaml(words)}---\n\n${body === '' ? '' : `${body}\n`}`
}
