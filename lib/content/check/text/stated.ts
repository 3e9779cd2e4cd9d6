import { magnitudeOf } from '../../../language/figures/magnitude'

/** A sum, percentage or counted quantity as a Chinese text states it. */
export interface Stated {
  text: string
  index: number
}

const number = String.raw`(?<![第\d.,:])\d+(?:,\d{3})*(?:\.\d+)?`
const units = [
  ...[
    '元',
    '美元',
    '欧元',
    '韩元',
    '日元',
    '个',
    '项',
    '人',
    '位',
    '家',
    '场',
    '支',
    '条',
    '班',
    '次',
  ],
  ...['件', '艘', '公里', '海里', '平方米', '平方公里', '米', '吨', '天', '小时', '名(?![称义词])'],
].join('|')
const stated = new RegExp(`${number}(?:%|[百千万亿]+[多余]?(?:${units})?|[多余]?(?:${units}))`, 'g')

/** Sums, percentages and counted quantities; dates, ordinals and articles of a law are none. */
export const statedIn = (text: string): Stated[] =>
  [...text.matchAll(stated)].map((match) => ({ text: match[0], index: match.index }))

/** A statement about a signing, and the figure of the signing that it must agree with. */
export interface SigningStatement extends Stated {
  about: 'projects' | 'any_count' | 'total' | 'over' | 'foreign'
  value: number
  /** The sum that each of them exceeds. */
  threshold?: number
}

const sum = String.raw`(\d[\d.,]*[万亿]+)元`

/**
 * The sentences that announcements use. “计划总投资” is another kind of sum, and a number of
 * projects with a word between, such as “177个重点项目”, is another set of projects.
 */
const statementPatterns: readonly {
  about: SigningStatement['about']
  pattern: RegExp
  numberAt: number
  sumAt?: number
}[] = [
  { about: 'projects', pattern: /(?:集中签约|共签约|共签订)(\d+)个(?:优质)?项目/g, numberAt: 1 },
  {
    about: 'any_count',
    pattern: /(?<![\d.,]|集中签约|共签约|共签订)(\d+)个(?:优质)?项目/g,
    numberAt: 1,
  },
  {
    about: 'total',
    pattern: new RegExp(`(?<!计划)总投资(?:额)?(?:为|共|达)?${sum}`, 'g'),
    numberAt: 1,
  },
  { about: 'foreign', pattern: /(?<![\d.,])(\d+)个(?:项目)?(?:是|为)?外资/g, numberAt: 1 },
  {
    about: 'over',
    pattern: new RegExp(String.raw`(?<![\d.,])(\d+)个(?:项目)?(?:超过|超|过)${sum}`, 'g'),
    numberAt: 1,
    sumAt: 2,
  },
  {
    about: 'over',
    pattern: new RegExp(String.raw`(?:超过|超|过)${sum}的(\d+)个`, 'g'),
    numberAt: 2,
    sumAt: 1,
  },
]

/** Every statement of a Chinese text about the figures of a signing. */
export const signingStatements = (text: string): SigningStatement[] =>
  statementPatterns.flatMap(({ about, pattern, numberAt, sumAt }) =>
    [...text.matchAll(pattern)].map((match) => ({
      about,
      text: match[0],
      index: match.index,
      value: magnitudeOf(match[numberAt] ?? ''),
      ...(sumAt !== undefined && { threshold: magnitudeOf(match[sumAt] ?? '') }),
    })),
  )
