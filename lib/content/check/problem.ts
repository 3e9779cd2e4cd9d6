import type { Path } from './path'
import type { Bilingual } from './phrases'
import { fieldName } from './phrases'
import { type Rule, sentences } from './sentences'

/** A mistake in the content, described so that an editor can correct it. */
export interface Problem {
  /** Relative to the folder that holds the content folder: `content/events/x/event.yaml`. */
  file: string
  /** Counted from 1. */
  line: number
  column?: number
  /** Dotted path of the field, `body` for the text below the front matter, '' for the whole file. */
  field: string
  rule: Rule
  zh: string
  en: string
}

export interface FilePosition {
  file: string
  line: number
  column?: number
}

/** The arguments of a rule's sentence, without the name of the field. */
export type Args<R extends Rule> = Omit<Parameters<(typeof sentences)[R]>[0], 'field'>

export function problem<R extends Rule>(
  at: FilePosition,
  path: Path,
  rule: R,
  args: Args<R>,
): Problem {
  // One signature for the whole closed map: each builder reads only what its own Args ask for.
  const say = sentences[rule] as (all: object) => Bilingual
  const sentence = say({ ...args, field: fieldName(path) })
  // No space between two Chinese words that only sometimes meet.
  const zh = sentence.zh
    .replaceAll(/(?<=第 \d+ 条| 或) (?=\p{Script=Han})/gu, '')
    .replaceAll(/(?<=\p{Script=Han}) (?=或\p{Script=Han})/gu, '')
  return { ...at, field: path.join('.'), rule, zh, en: sentence.en }
}

export function byPosition(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || (a.zh < b.zh ? -1 : 1)
}
