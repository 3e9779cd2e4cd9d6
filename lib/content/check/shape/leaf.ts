import type { z } from 'zod'
import { closest } from '../closest'
import type { Path } from '../path'
import { type FilePosition, type Problem, problem } from '../problem'
import {
  clockText,
  guessClock,
  guessDate,
  isRealClock,
  looksLikeDate,
  nearestClock,
} from './guess-date'
import { about, kindOfLeaf, type LeafKind, open, wanted } from './schema'

type Issue = z.core.$ZodIssue
type ProblemOfIssue = (
  issue: Issue,
  value: unknown,
  schema: z.ZodType,
  at: FilePosition,
  path: Path,
) => Problem

const wrongType: ProblemOfIssue = (_, value, schema, at, path) => {
  const numeric = typeof value === 'string' && schema.safeParse(Number(value)).success
  if (numeric) return problem(at, path, 'unquote-it', { value })
  const quoted = typeof value === 'number' && schema.safeParse(String(value)).success
  if (quoted) return problem(at, path, 'quote-it', { value })
  return problem(at, path, 'wrong-type', { value, wanted: wanted(schema) })
}

const notListed: ProblemOfIssue = (_, value, schema, at, path) => {
  const opened = open(schema)
  const allowed = opened.is === 'choice' ? opened.values : []
  const meant = typeof value === 'string' ? closest(value, allowed) : undefined
  return problem(at, path, 'not-listed', { value, allowed, meant })
}

const wrongForm: ProblemOfIssue = (_, value, schema, at, path) => {
  if (typeof value === 'string') return textProblem(value, schema, at, path)
  return problem(at, path, 'bad-form', { value, about: about(schema) })
}

const tooSmall: ProblemOfIssue = (issue, value, schema, at, path) => {
  if (issue.code !== 'too_small') return wrongForm(issue, value, schema, at, path)
  const least = Number(issue.minimum)
  if (typeof value === 'string') return wrongForm(issue, value, schema, at, path)
  const bound = { zh: `不小于 ${least} 的数`, en: `a number of at least ${least}` }
  return problem(at, path, 'out-of-range', { value: Number(value), wanted: bound })
}

const tooBig: ProblemOfIssue = (issue, value, schema, at, path) => {
  if (issue.code !== 'too_big') return wrongForm(issue, value, schema, at, path)
  const most = Number(issue.maximum)
  if (typeof value === 'string')
    return problem(at, path, 'too-long', { length: value.length, most })
  const bound = { zh: `不大于 ${most} 的数`, en: `a number of at most ${most}` }
  return problem(at, path, 'out-of-range', { value: Number(value), wanted: bound })
}

/** A function for each code of issue that zod knows. */
const byIssue = {
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
} as const satisfies Record<Issue['code'], ProblemOfIssue>

/** The sentence for one text, number or choice that its schema refuses. */
export function leafProblem(
  value: unknown,
  schema: z.ZodType,
  at: FilePosition,
  path: Path,
): Problem {
  const issue = schema.safeParse(value).error?.issues[0]
  if (!issue) throw new Error('leafProblem needs a value that its schema refuses')
  return byIssue[issue.code](issue, value, schema, at, path)
}

type ProblemOfText = (value: string, at: FilePosition, path: Path, schema: z.ZodType) => Problem

const date: ProblemOfText = (value, at, path) => {
  const guess = guessDate(value)
  if (guess.is === 'other-form')
    return problem(at, path, 'date-form', { value, meant: guess.meant })
  return problem(at, path, 'date-not-real', { value, meant: guess.nearest })
}

const moment: ProblemOfText = (value, at, path) => {
  const text = value.normalize('NFKC').trim()
  const [, day = text, rest = ''] = /^(.*?\d\D?)(?:[T\s]\s*(\S.*))?$/.exec(text) ?? []
  const guess = guessDate(day)
  if (guess.is === 'not-real') {
    const meant = rest ? `${guess.nearest}T${rest}` : guess.nearest
    return problem(at, path, 'date-not-real', { value, meant })
  }
  if (!rest && looksLikeDate(day)) return problem(at, path, 'moment-no-time', { value })
  const clock = guessClock(rest.replace(/(Z|[+-]\d\d:?\d\d)$/, ''))
  const [first = '2026-09-21'] = guess.meant
  if (clock && !isRealClock(clock)) {
    const meant = `${first}T${nearestClock(clock)}`
    return problem(at, path, 'time-not-real', { value, clock: clockText(clock), meant })
  }
  const meant = `${first}T${clock ? clockText(clock) : '14:00'}`
  return problem(at, path, 'moment-form', { value, meant })
}

const clock: ProblemOfText = (value, at, path) => {
  const guess = guessClock(value)
  if (guess && !isRealClock(guess))
    return problem(at, path, 'time-not-real', {
      value,
      clock: clockText(guess),
      meant: nearestClock(guess),
    })
  return problem(at, path, 'clock-form', { value, meant: guess ? clockText(guess) : '14:00' })
}

const address: ProblemOfText = (value, at, path) => {
  const bare = value.trim()
  const guess = /^(www\.)?[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(bare) ? `https://${bare}` : undefined
  return problem(at, path, 'bad-address', { value, meant: guess })
}

const other: ProblemOfText = (value, at, path, schema) =>
  problem(at, path, 'bad-form', { value, about: about(schema) })

const byKind = {
  date,
  moment,
  clock,
  month: (value, at, path) => problem(at, path, 'month-form', { value }),
  address,
  email: (value, at, path) => problem(at, path, 'bad-email', { value }),
  hash: (value, at, path) => problem(at, path, 'bad-hash', { value }),
  number: other,
  text: other,
  'yes-no': other,
} as const satisfies Record<LeafKind, ProblemOfText>

/** The sentence for a text that has the right type but is written the wrong way. */
function textProblem(value: string, schema: z.ZodType, at: FilePosition, path: Path): Problem {
  return byKind[kindOfLeaf(schema)](value, at, path, schema)
}

function partialDateProblem(value: string, at: FilePosition, path: Path): Problem {
  const guess = guessDate(value)
  if (guess.is === 'not-real')
    return problem(at, path, 'date-not-real', { value, meant: guess.nearest })
  const month = /^(\d{4})\s*[-/.年]\s*(\d{1,2})月?$/.exec(value)
  const meant = month
    ? [`${month[1]}-${(month[2] ?? '').padStart(2, '0')}`]
    : /^\d{4}年$/.test(value)
      ? [`"${value.slice(0, 4)}"`]
      : /\d/.test(value)
        ? guess.meant
        : ['"2018"', '2018-02', '2018-02-03']
  return problem(at, path, 'partial-date-form', { value, meant })
}

/** The problem of a single value that fits none of several choices and texts; undefined for other types. */
export function unionOfTexts(
  value: unknown,
  options: z.ZodType[],
  schema: z.ZodType,
  at: FilePosition,
  path: Path,
): Problem | undefined {
  const texts = options.filter(
    (option) => open(option).is === 'leaf' && kindOfLeaf(option) !== 'number',
  )
  const allowed = options.flatMap((option) => {
    const opened = open(option)
    return opened.is === 'choice' ? opened.values : []
  })
  if (typeof value === 'number' && schema.safeParse(String(value)).success)
    return problem(at, path, 'quote-it', { value })
  if (typeof value !== 'string') return undefined
  const meant = closest(value, allowed)
  const [text] = texts
  const onlyChoices = options.every((option) => open(option).is === 'choice')
  if (onlyChoices) return problem(at, path, 'not-listed', { value, allowed, meant })
  if (meant && !/\d/.test(value))
    return problem(at, path, 'wrong-type', { value, wanted: wanted(schema), meant })
  if (texts.length > 1 && texts.some((option) => kindOfLeaf(option) === 'date'))
    return partialDateProblem(value, at, path)
  return text && leafProblem(value, text, at, path)
}
