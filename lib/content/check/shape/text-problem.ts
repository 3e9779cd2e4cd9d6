import type { z } from 'zod'
import type { Path } from '../path'
import { type Place, type Problem, problem } from '../problem'
import {
  clockText,
  guessClock,
  guessDate,
  isRealClock,
  looksLikeDate,
  nearestClock,
} from './guess-date'
import { kindOfLeaf, type LeafKind } from './kind-of-leaf'
import { about } from './open'

type Say = (value: string, at: Place, path: Path, schema: z.ZodType) => Problem

const date: Say = (value, at, path) => {
  const guess = guessDate(value)
  if (guess.is === 'other-form')
    return problem(at, path, 'date-form', { value, meant: guess.meant })
  return problem(at, path, 'date-not-real', { value, meant: guess.nearest })
}

const moment: Say = (value, at, path) => {
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

const clock: Say = (value, at, path) => {
  const guess = guessClock(value)
  if (guess && !isRealClock(guess))
    return problem(at, path, 'time-not-real', {
      value,
      clock: clockText(guess),
      meant: nearestClock(guess),
    })
  return problem(at, path, 'clock-form', { value, meant: guess ? clockText(guess) : '14:00' })
}

const address: Say = (value, at, path) => {
  const bare = value.trim()
  const guess = /^(www\.)?[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(bare) ? `https://${bare}` : undefined
  return problem(at, path, 'bad-address', { value, meant: guess })
}

const other: Say = (value, at, path, schema) =>
  problem(at, path, 'bad-form', { value, about: about(schema) })

const sayings = {
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
} as const satisfies Record<LeafKind, Say>

/** The sentence for a text that has the right type but is written the wrong way. */
export function textProblem(value: string, schema: z.ZodType, at: Place, path: Path): Problem {
  return sayings[kindOfLeaf(schema)](value, at, path, schema)
}
