import type { z } from 'zod'
import { descriptionOf, jsonSchema } from '../schema-docs/node'

/** An answer that cannot be used; the message tells an editor, in Chinese, what to write. */
export class AnswerError extends Error {}

/** One thing an editor is asked. `read` throws AnswerError. */
export interface Question {
  key: string
  ask: string
  read: (answer: string) => unknown
}

export type Answers = Record<string, unknown>

/** Full-width digits, letters and signs become half-width ones: they have one meaning only. */
export const halfWidth = (text: string) => text.normalize('NFKC').trim()

/** The Chinese half of a field's description. */
export function chineseDescription(schema: z.ZodType): string | undefined {
  return descriptionOf(jsonSchema(schema))?.split(' / ')[0]
}

/** What the schema of a field makes of an answer; a refusal says what the field is. */
export function readField<T extends z.ZodType>(schema: T, answer: unknown): z.infer<T> {
  const result = schema.safeParse(answer)
  if (result.success) return result.data
  throw new AnswerError(`这样写不行。${chineseDescription(schema) ?? ''}`)
}

/** A question whose answer is one line that the field's schema accepts as it stands. */
export const lineQuestion = (key: string, ask: string, schema: z.ZodType): Question => ({
  key,
  ask,
  read: (answer) => readField(schema, answer.trim()),
})

/** The same for ids, dates and other marks, where full-width writing does no harm. */
export const markQuestion = (key: string, ask: string, schema: z.ZodType): Question => ({
  key,
  ask,
  read: (answer) => readField(schema, halfWidth(answer)),
})
