import { AnswerError, halfWidth, type Question } from './question'

/** Values of the schema with the Chinese words an editor knows them by. */
export type Labels = Readonly<Record<string, string>>

const list = (labels: Labels) =>
  Object.entries(labels)
    .map(([value, label], index) => `  ${index + 1} ${label}（${value}）`)
    .join('\n')

/** Understands a number of the list, the value, or its Chinese words. */
function pick(labels: Labels, answer: string): string {
  const entries = Object.entries(labels)
  const found =
    entries[Number(answer) - 1] ??
    entries.find(([value, label]) => value === answer || label === answer)
  if (found) return found[0]
  throw new AnswerError(`没有“${answer}”这一项，请填 1 至 ${entries.length} 之间的数字。`)
}

export const choiceQuestion = (key: string, ask: string, labels: Labels): Question => ({
  key,
  ask: `${ask}（填数字）\n${list(labels)}`,
  read: (answer) => pick(labels, halfWidth(answer)),
})

/** As above, for one or more of the list. */
export const choicesQuestion = (key: string, ask: string, labels: Labels): Question => ({
  key,
  ask: `${ask}（填数字，可填几个，用逗号或空格隔开）\n${list(labels)}`,
  read: (answer) => {
    const parts = halfWidth(answer)
      .split(/[,、\s]+/)
      .filter(Boolean)
    if (parts.length === 0) throw new AnswerError('至少填一个。')
    return [...new Set(parts.map((part) => pick(labels, part)))]
  },
})
