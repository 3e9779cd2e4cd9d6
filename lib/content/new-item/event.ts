import zh from '../../../messages/zh.json'
import type { eventKinds, themes } from '../../model/schema/event'
import { choiceQuestion, choicesQuestion } from './choice'
import {
  commonFacts,
  idQuestion,
  type Plan,
  type Surroundings,
  sourceQuestions,
  wordQuestions,
  yearQuestion,
} from './common'
import { readWhen, whenHelp } from './when-answer'

const kindLabels: Record<(typeof eventKinds)[number], string> = zh.kind
const themeLabels: Record<(typeof themes)[number], string> = zh.theme

/** What was not asked is not known: nothing is guessed, least of all that an event is free. */
const unknownFacts = {
  audience: 'unknown',
  place: 'unknown',
  attendance: 'unknown',
  languages: { spoken: 'unknown', interpretation: 'unknown' },
  access: 'unknown',
  price: 'unknown',
  registration: 'unknown',
  organisers: 'unknown',
  people: 'unknown',
  contact: 'unknown',
}

export const newEvent = (surroundings: Surroundings): Plan => ({
  questions: [
    yearQuestion,
    idQuestion('hobie-open-2026', surroundings),
    ...wordQuestions,
    choiceQuestion('kind', '类型', kindLabels),
    choicesQuestion('themes', '主题', themeLabels),
    { key: 'when', ask: whenHelp, read: readWhen },
    ...sourceQuestions,
  ],
  facts: (answers) => ({
    ...unknownFacts,
    ...commonFacts(answers, surroundings),
    edition: answers.edition,
    kind: answers.kind,
    themes: answers.themes,
    when: answers.when,
    status: 'scheduled',
    sequence: 0,
  }),
})
