import zh from '../../../messages/zh.json'
import { localDate, partialDate } from '../schema/common'
import type { newsKinds } from '../schema/news'
import { choiceQuestion } from './choice'
import {
  commonFacts,
  idQuestion,
  type Plan,
  type Surroundings,
  sourceQuestions,
  wordQuestions,
} from './common'
import { markQuestion } from './question'

const kindLabels: Record<(typeof newsKinds)[number], string> = zh.news_kind

export const newNews = (surroundings: Surroundings): Plan => ({
  questions: [
    idQuestion('hobie-open-winners', surroundings),
    ...wordQuestions,
    choiceQuestion('kind', '文章类型', kindLabels),
    markQuestion('published', '在本站发布的日期（如 2026-09-21）', localDate),
    markQuestion('subject_date', '所记之事的日期（2026-09-21、2026-09 或 2026）', partialDate),
    ...sourceQuestions,
  ],
  facts: (answers) => ({
    ...commonFacts(answers, surroundings),
    kind: answers.kind,
    published: answers.published,
    subject_date: answers.subject_date,
    events: [],
    signings: [],
    pages: [],
  }),
})
