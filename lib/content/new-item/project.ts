import type { z } from 'zod'
import zh from '../../../messages/zh.json'
import { fourLanguages, localDate, orUnknown, partialDate } from '../../model/schema/common'
import { type Amount, type AmountKind, currency, decimal } from '../../model/schema/money'
import type { ProjectFacts } from '../../model/schema/project'
import type { Stage } from '../../model/schema/stage'
import { choiceQuestion } from './choice'
import {
  commonFacts,
  idQuestion,
  type Plan,
  type Surroundings,
  sourceQuestions,
  wordQuestions,
  yearQuestion,
} from './common'
import {
  type Answers,
  halfWidth,
  lineQuestion,
  markQuestion,
  type Question,
  readField,
} from './question'

const sectorLabels: Record<ProjectFacts['sector'], string> = zh.sector
const stageLabels: Record<Stage, string> = zh.stage
const amountLabels: Record<AmountKind, string> = zh.amount

const typeLabels: Record<ProjectFacts['type'], string> = {
  signed: '已签约',
  opportunity: '招商机会',
  cooperation: '无投资的合作',
}

const formLabels: Record<ProjectFacts['form'], string> = {
  greenfield: '新建',
  expansion: '扩建',
  joint_venture: '合资',
  acquisition: '并购',
  technology_licence: '技术许可',
  trade_contract: '贸易合同',
  memorandum: '备忘录',
  unknown: '未知',
}

const precisionLabels: Record<Amount['precision'], string> = {
  exact: '准确',
  rounded: '约数',
  range: '区间',
  over: '超过',
  estimate: '估计',
}

const unknownWord = (answer: string) => (/^(未知|不详)$/.test(answer) ? 'unknown' : answer)

const undisclosedWord = (answer: string) => (answer === '未披露' ? 'undisclosed' : answer)

const valueQuestion: Question = {
  key: 'value',
  ask: '金额（写出全部数字，如 22200000000；没有公布写 未披露）',
  read: (answer) => {
    const value = undisclosedWord(halfWidth(answer).replaceAll(',', ''))
    return value === 'undisclosed' ? value : readField(decimal, value)
  },
}

const stageDateQuestion: Question = {
  key: 'stage_date',
  ask: '到达这一阶段的日期（2026-09-21、2026-09 或 2026；不知道写 未知）',
  read: (answer) => readField(orUnknown(partialDate), unknownWord(halfWidth(answer))),
}

const signedOnQuestion: Question = {
  key: 'signed_on',
  ask: '签约日期（2026-09-21、2026-09 或 2026；不知道或没有签约写 未知）',
  read: (answer) => readField(orUnknown(partialDate), unknownWord(halfWidth(answer))),
}

const languageNames: Record<keyof z.infer<typeof fourLanguages>, string> = {
  zh: '中文',
  en: '英文',
  ko: '韩文',
  ja: '日文',
}

const investorQuestions = Object.entries(fourLanguages.shape).map(([language, schema]) =>
  lineQuestion(
    `investor_${language}`,
    `投资方名称，${languageNames[language as keyof typeof languageNames]}`,
    schema,
  ),
)

const investor = (answers: Answers) => ({
  name: Object.fromEntries(
    Object.keys(fourLanguages.shape).map((language) => [language, answers[`investor_${language}`]]),
  ),
  role: 'investor',
  country_region: 'unknown',
  parent_country_region: 'unknown',
})

const amount = ({ amount_kind, value, currency, as_of, precision, source }: Answers) => ({
  kind: amount_kind,
  value,
  currency,
  as_of,
  precision,
  source,
})

export const newProject = (surroundings: Surroundings): Plan => ({
  questions: [
    yearQuestion,
    idQuestion('example-project-2026', surroundings),
    ...wordQuestions,
    choiceQuestion('type', '类别', typeLabels),
    choiceQuestion('sector', '行业', sectorLabels),
    choiceQuestion('form', '形式', formLabels),
    ...investorQuestions,
    choiceQuestion('amount_kind', '金额的含义', amountLabels),
    valueQuestion,
    markQuestion('currency', '货币代码（人民币 CNY、美元 USD、韩元 KRW、日元 JPY）', currency),
    choiceQuestion('precision', '金额的精确程度', precisionLabels),
    markQuestion('as_of', '金额截至哪一天（如 2026-09-21）', localDate),
    signedOnQuestion,
    choiceQuestion('stage', '目前阶段', stageLabels),
    stageDateQuestion,
    ...sourceQuestions,
  ],
  facts: (answers) => ({
    ...commonFacts(answers, surroundings),
    edition: answers.edition,
    type: answers.type,
    sector: answers.sector,
    activity: 'unknown',
    form: answers.form,
    investors: [investor(answers)],
    foreign_funded: 'unknown',
    amounts: [amount(answers)],
    jobs: 'unknown',
    site: { district: 'unknown' },
    signed_on: answers.signed_on,
    stages: [{ stage: answers.stage, date: answers.stage_date, evidence: answers.source }],
  }),
})
