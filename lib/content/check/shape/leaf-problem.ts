import type { z } from 'zod'
import { closest } from '../closest'
import type { Path } from '../path'
import { type Place, type Problem, problem } from '../problem'
import { about, open } from './open'
import { textProblem } from './text-problem'
import { wanted } from './wanted'

type Issue = z.core.$ZodIssue
type Say = (issue: Issue, value: unknown, schema: z.ZodType, at: Place, path: Path) => Problem

const wrongType: Say = (_, value, schema, at, path) => {
  const numeric = typeof value === 'string' && schema.safeParse(Number(value)).success
  if (numeric) return problem(at, path, 'unquote-it', { value })
  const quoted = typeof value === 'number' && schema.safeParse(String(value)).success
  if (quoted) return problem(at, path, 'quote-it', { value })
  return problem(at, path, 'wrong-type', { value, wanted: wanted(schema) })
}

const notListed: Say = (_, value, schema, at, path) => {
  const opened = open(schema)
  const allowed = opened.is === 'choice' ? opened.values : []
  const meant = typeof value === 'string' ? closest(value, allowed) : undefined
  return problem(at, path, 'not-listed', { value, allowed, meant })
}

const wrongForm: Say = (_, value, schema, at, path) => {
  if (typeof value === 'string') return textProblem(value, schema, at, path)
  return problem(at, path, 'bad-form', { value, about: about(schema) })
}

const tooSmall: Say = (issue, value, schema, at, path) => {
  if (issue.code !== 'too_small') return wrongForm(issue, value, schema, at, path)
  const least = Number(issue.minimum)
  if (typeof value === 'string') return wrongForm(issue, value, schema, at, path)
  const bound = { zh: `不小于 ${least} 的数`, en: `a number of at least ${least}` }
  return problem(at, path, 'out-of-range', { value: Number(value), wanted: bound })
}

const tooBig: Say = (issue, value, schema, at, path) => {
  if (issue.code !== 'too_big') return wrongForm(issue, value, schema, at, path)
  const most = Number(issue.maximum)
  if (typeof value === 'string')
    return problem(at, path, 'too-long', { length: value.length, most })
  const bound = { zh: `不大于 ${most} 的数`, en: `a number of at most ${most}` }
  return problem(at, path, 'out-of-range', { value: Number(value), wanted: bound })
}

/** One way of saying for each kind of issue that zod knows. */
const sayings = {
  invalid_type: wrongType,
  invalid_value: notListed,
  invalid_format: wrongForm,
  custom: wrongForm,
  too_small: tooSmall,
  too_big: tooBig,
  not_multiple_of: wrongForm,
  invalid_union: wrongForm,
  unrecognized_keys: wrongForm,
  invalid_key: wrongForm,
  invalid_element: wrongForm,
} as const satisfies Record<Issue['code'], Say>

/** The sentence for one text, number or choice that its schema refuses. */
export function leafProblem(value: unknown, schema: z.ZodType, at: Place, path: Path): Problem {
  const issue = schema.safeParse(value).error?.issues[0]
  if (!issue) throw new Error('leafProblem needs a value that its schema refuses')
  return sayings[issue.code](issue, value, schema, at, path)
}
