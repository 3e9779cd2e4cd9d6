import type { z } from 'zod'
import { closest } from '../closest'
import type { Path } from '../path'
import { type Place, type Problem, problem } from '../problem'
import { guessDate } from './guess-date'
import { kindOfLeaf } from './kind-of-leaf'
import { leafProblem } from './leaf-problem'
import { open } from './open'
import { wanted } from './wanted'

function partialDateProblem(value: string, at: Place, path: Path): Problem {
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
  at: Place,
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
