import { kinds, languageFileName } from '../../model/schema'
import type { Plan, Surroundings } from './common'
import { newEvent } from './event'
import { factsFile, wordsFile } from './facts-file'
import { newNews } from './news'
import { newProject } from './project'
import type { Answers } from './question'

export type { Surroundings } from './common'
export { AnswerError, type Answers } from './question'

/** Kinds of content that an editor can begin with a command. */
const plans = {
  event: newEvent,
  project: newProject,
  news: newNews,
} as const satisfies Partial<Record<keyof typeof kinds, (surroundings: Surroundings) => Plan>>

export type NewKind = keyof typeof plans

export const newKinds = Object.keys(plans) as NewKind[]

export const isNewKind = (word: string | undefined): word is NewKind =>
  newKinds.some((kind) => kind === word)

export const questionsFor = (kind: NewKind, surroundings: Surroundings) =>
  plans[kind](surroundings).questions

/**
 * The files of a new item, by path below the content root. Translations are not among them: a
 * missing language is a state of its own, and its page falls back to Chinese.
 */
export function newFiles(
  kind: NewKind,
  answers: Answers,
  surroundings: Surroundings,
): Map<string, string> {
  const { folder, file, facts: schema } = kinds[kind]
  const facts = schema.parse(plans[kind](surroundings).facts(answers))
  const path = `${folder}/${facts.id}`
  const { title, summary, body } = answers
  return new Map([
    [`${path}/${file}`, factsFile(schema, facts)],
    [`${path}/${languageFileName(kinds[kind], 'zh')}`, wordsFile({ title, summary }, String(body))],
  ])
}
