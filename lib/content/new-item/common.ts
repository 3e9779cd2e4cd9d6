import zh from '../../../messages/zh.json'
import { id, type supports, year } from '../../model/schema/common'
import { words } from '../../model/schema/words'
import { choicesQuestion, type Labels } from './choice'
import {
  AnswerError,
  type Answers,
  halfWidth,
  lineQuestion,
  markQuestion,
  type Question,
  readField,
} from './question'

/** What making a new item needs to know about the world. */
export interface Surroundings {
  /** Whether an item of that id is there already. */
  isTaken: (id: string) => boolean
  /** Beijing time, `2026-09-21T14:00`. */
  now: string
}

/** The kind of item a plan makes: what is asked, and which facts come of the answers. */
export interface Plan {
  questions: Question[]
  facts: (answers: Answers) => Answers
}

const supportLabels: Record<(typeof supports)[number], string> = zh.supports

export const idQuestion = (example: string, { isTaken }: Surroundings): Question => ({
  key: 'id',
  ask: `编号（小写英文字母、数字和连字符，如 ${example}；一经选定永不更改）`,
  read: (answer) => {
    const value = readField(id, halfWidth(answer))
    if (isTaken(value)) throw new AnswerError(`已经有编号为 ${value} 的内容，请另起一个编号。`)
    return value
  },
})

export const yearQuestion: Question = {
  key: 'edition',
  ask: '届次年份（四位数字）',
  read: (answer) => readField(year, Number(halfWidth(answer))),
}

export const wordQuestions: Question[] = [
  lineQuestion('title', '中文标题', words.shape.title),
  lineQuestion('summary', '中文摘要（一两句话）', words.shape.summary),
  {
    key: 'body',
    ask: '中文正文的第一段（可先留空，稍后写在中文文件里）',
    read: (text) => text.trim(),
  },
]

export const sourceQuestions: Question[] = [
  markQuestion('source', '来源编号（content/sources/ 中的文件名，不带 .yaml）', id),
  choicesQuestion('supports', '该来源证明了哪些内容', supportLabels as Labels),
]

/** Facts that every new item has: a draft, with its source, changed now. */
export const commonFacts = ({ id, source, supports }: Answers, { now }: Surroundings): Answers => ({
  id,
  publication: 'draft',
  sources: [{ source, supports }],
  updated: now,
  changes: [],
})
