import type { Problem } from './problem'
import type { Rule } from './sentences'

/** When the first rule has spoken about a field, the others would only repeat it. */
const echoes: Partial<Record<Rule, readonly Rule[]>> = {
  fullwidth: [
    'date-form',
    'date-not-real',
    'moment-form',
    'clock-form',
    'partial-date-form',
    'month-form',
  ],
  'comment-in-text': ['empty'],
  'out-of-range': ['no-such-item'],
  'published-change': ['change-not-counted', 'change-not-recorded'],
}

const place = ({ file, field, line }: Problem) => `${file}\n${field}\n${line}`

/** One mistake, one sentence: drops what only repeats another problem of the same field. */
export function dropRepeats(problems: readonly Problem[]): Problem[] {
  const told = new Set(
    problems.flatMap((problem) =>
      (echoes[problem.rule] ?? []).map((echo) => `${place(problem)}\n${echo}`),
    ),
  )
  return problems.filter((problem) => !told.has(`${place(problem)}\n${problem.rule}`))
}
