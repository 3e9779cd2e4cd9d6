import type { z } from 'zod'
import { clockTime } from '../../../model/schema/common'
import { monthKnown } from '../../../model/schema/when'
import { words } from '../../../model/schema/words'
import { required } from './open'

/** What a single text or number is for, so far as it has a sentence of its own. */
export type LeafKind =
  | 'date'
  | 'moment'
  | 'clock'
  | 'month'
  | 'address'
  | 'email'
  | 'hash'
  | 'number'
  | 'text'
  | 'yes-no'

const patternOf = (schema: z.ZodType): string | undefined => {
  const inner = required(schema)
  const result = inner.safeParse('\u0000')
  const issue = result.error?.issues[0]
  return issue?.code === 'invalid_format' ? (issue.pattern ?? issue.format) : undefined
}

const byPattern = new Map<string | undefined, LeafKind>([
  [patternOf(clockTime), 'clock'],
  [patternOf(monthKnown.shape.value), 'month'],
  [patternOf(words.shape.sourceHash), 'hash'],
])

const byFormat = new Map<string, LeafKind>([
  ['date', 'date'],
  ['datetime', 'moment'],
  ['url', 'address'],
  ['email', 'email'],
])

const known = new WeakMap<z.ZodType, LeafKind>()

function find(schema: z.ZodType): LeafKind {
  const wrong = schema.safeParse({}).error?.issues[0]
  if (wrong?.code === 'invalid_type' && wrong.expected === 'boolean') return 'yes-no'
  const issue = schema.safeParse('\u0000').error?.issues[0]
  if (issue?.code === 'invalid_type') return 'number'
  if (issue?.code !== 'invalid_format') return 'text'
  return byFormat.get(issue.format) ?? byPattern.get(issue.pattern) ?? 'text'
}

/** Asks the schema itself, by giving it values it must refuse. */
export function kindOfLeaf(schema: z.ZodType): LeafKind {
  const inner = required(schema)
  const kind = known.get(inner) ?? find(inner)
  known.set(inner, kind)
  return kind
}
