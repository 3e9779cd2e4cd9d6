import zh from '../../../messages/zh.json'
import { id, localDate, localDateTime, partialDate } from '../../model/schema/common'
import { type newsKinds, siteAsIssuer, type topics } from '../../model/schema/news'
import { choiceQuestion, choicesQuestion } from './choice'
import {
  commonFacts,
  idQuestion,
  type Plan,
  type Surroundings,
  sourceQuestions,
  wordQuestions,
} from './common'
import { halfWidth, markQuestion, type Question, readField } from './question'

const kindLabels: Record<(typeof newsKinds)[number], string> = zh.news_kind
const topicLabels: Record<(typeof topics)[number], string> = zh.topic

const issuerQuestion: Question = {
  key: 'issuer',
  ask: '发布者（机构编号，即 content/organisations/ 中的文件名，不带 .yaml；本站编辑自己写的，写 本站）',
  read: (answer) => {
    const value = halfWidth(answer)
    return value === '本站' ? siteAsIssuer : readField(id, value)
  },
}

/** A moment that not every article has: an empty line leaves it out. */
const momentQuestion = (key: string, ask: string): Question => ({
  key,
  ask: `${ask}（北京时间，如 2026-09-21T22:00；没有就直接按回车）`,
  read: (answer) => {
    const value = halfWidth(answer)
    return value === '' ? undefined : readField(localDateTime, value)
  },
})

export const newNews = (surroundings: Surroundings): Plan => ({
  questions: [
    idQuestion('hobie-open-winners', surroundings),
    ...wordQuestions,
    choiceQuestion('kind', '文章类型', kindLabels),
    momentQuestion('breaking_until', '只有紧急通知要填：显示到何时'),
    choicesQuestion('topics', '主题', topicLabels),
    issuerQuestion,
    markQuestion('published', '在本站发布的日期（如 2026-09-21）', localDate),
    momentQuestion('publish_at', '定时发布的时间'),
    markQuestion('subject_date', '所记之事的日期（2026-09-21、2026-09 或 2026）', partialDate),
    ...sourceQuestions,
  ],
  facts: (answers) => ({
    ...commonFacts(answers, surroundings),
    publish_at: answers.publish_at,
    kind: answers.kind,
    breaking_until: answers.breaking_until,
    topics: answers.topics,
    issuer: answers.issuer,
    published: answers.published,
    subject_date: answers.subject_date,
    events: [],
    signings: [],
    pages: [],
  }),
})
