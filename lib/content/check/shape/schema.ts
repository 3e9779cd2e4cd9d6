import { z } from 'zod'
import { clockTime } from '../../../model/schema/common'
import { monthKnown } from '../../../model/schema/when'
import { words } from '../../../model/schema/words'
import { type Bilingual, both, choice, either } from '../phrases'

/** The structure of a schema, without zod: a group, a list, a choice, or a single value (`leaf`). */
export type Opened =
  | { is: 'group'; fields: Record<string, z.ZodType> }
  | { is: 'list'; element: z.ZodType }
  | { is: 'record'; keys: string[]; value: z.ZodType }
  | { is: 'choice'; values: string[] }
  | { is: 'union'; options: z.ZodType[] }
  | { is: 'leaf' }

/** The schema inside `.optional()`. */
export function required(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? required(schema.unwrap() as z.ZodType) : schema
}

/** Options of a union, with unions inside unions laid flat. */
function options(schema: z.ZodType): z.ZodType[] {
  const inner = required(schema)
  if (!(inner instanceof z.ZodUnion)) return [inner]
  return inner.options.flatMap((option) => options(option as z.ZodType))
}

export function open(schema: z.ZodType): Opened {
  const inner = required(schema)
  if (inner instanceof z.ZodObject)
    return { is: 'group', fields: inner.shape as Record<string, z.ZodType> }
  if (inner instanceof z.ZodArray) return { is: 'list', element: inner.element as z.ZodType }
  if (inner instanceof z.ZodRecord) {
    const keys = open(inner.keyType as z.ZodType)
    return {
      is: 'record',
      keys: keys.is === 'choice' ? keys.values : [],
      value: inner.valueType as z.ZodType,
    }
  }
  if (inner instanceof z.ZodEnum) return { is: 'choice', values: inner.options.map(String) }
  if (inner instanceof z.ZodLiteral) return { is: 'choice', values: [...inner.values].map(String) }
  if (inner instanceof z.ZodUnion) return { is: 'union', options: options(inner) }
  return { is: 'leaf' }
}

/** A field's description in both languages, from the schema's “zh / en”. */
export function about(schema: z.ZodType) {
  const text = schema.description ?? required(schema).description
  const [zh, en] = text?.split(' / ') ?? []
  if (!zh || !en) return undefined
  const bare = (part: string) => part.replace(/[。.]$/, '')
  return { zh: bare(zh), en: bare(en) }
}

/** Kinds of single value that have a sentence of their own. */
export type LeafKind =
  | 'date'
  | 'moment'
  | 'clock'
  | 'month'
  | 'address'
  | 'email'
  | 'hash'
  | 'number'
  | 'text'
  | 'yes-no'

const patternOf = (schema: z.ZodType): string | undefined => {
  const inner = required(schema)
  const result = inner.safeParse('\u0000')
  const issue = result.error?.issues[0]
  return issue?.code === 'invalid_format' ? (issue.pattern ?? issue.format) : undefined
}

const byPattern = new Map<string | undefined, LeafKind>([
  [patternOf(clockTime), 'clock'],
  [patternOf(monthKnown.shape.value), 'month'],
  [patternOf(words.shape.sourceHash), 'hash'],
])

const byFormat = new Map<string, LeafKind>([
  ['date', 'date'],
  ['datetime', 'moment'],
  ['url', 'address'],
  ['email', 'email'],
])

const kindsKnown = new WeakMap<z.ZodType, LeafKind>()

function kindFromIssues(schema: z.ZodType): LeafKind {
  const wrong = schema.safeParse({}).error?.issues[0]
  if (wrong?.code === 'invalid_type' && wrong.expected === 'boolean') return 'yes-no'
  const issue = schema.safeParse('\u0000').error?.issues[0]
  if (issue?.code === 'invalid_type') return 'number'
  if (issue?.code !== 'invalid_format') return 'text'
  return byFormat.get(issue.format) ?? byPattern.get(issue.pattern) ?? 'text'
}

/** Finds the kind of a schema by the issues that it raises for values it must refuse. */
export function kindOfLeaf(schema: z.ZodType): LeafKind {
  const inner = required(schema)
  const kind = kindsKnown.get(inner) ?? kindFromIssues(inner)
  kindsKnown.set(inner, kind)
  return kind
}

const wantedByKind = {
  date: { zh: '日期，例如 2026-09-21', en: 'a date such as 2026-09-21' },
  moment: {
    zh: '日期和时间，例如 2026-09-21T14:00',
    en: 'a date and time such as 2026-09-21T14:00',
  },
  clock: { zh: '钟点，例如 14:00', en: 'a time of day such as 14:00' },
  month: { zh: '年月，例如 2026-10', en: 'a month such as 2026-10' },
  address: {
    zh: '网址，例如 https://www.example.org/',
    en: 'a web address such as https://www.example.org/',
  },
  email: { zh: '电子邮箱', en: 'an e-mail address' },
  hash: {
    zh: 'npm run content:stamp 写入的指纹',
    en: 'the hash that npm run content:stamp writes',
  },
  number: { zh: '整数（不加引号）', en: 'a whole number without quotes' },
  text: { zh: '文字', en: 'text' },
  'yes-no': { zh: 'true（是）或 false（否）', en: 'true or false' },
} as const satisfies Record<LeafKind, Bilingual>

/** Describes the values that a schema allows. */
export function wanted(schema: z.ZodType): Bilingual {
  const opened = open(schema)
  if (opened.is === 'leaf') return wantedByKind[kindOfLeaf(schema)]
  if (opened.is === 'choice') return choice(opened.values)
  if (opened.is === 'list')
    return { zh: '列表（每条以“- ”开头）', en: 'a list (each entry begins with “- ”)' }
  if (opened.is !== 'union') {
    const names = Object.keys(opened.is === 'group' ? opened.fields : {}).join('、')
    return {
      zh: names ? `一组字段（${names}）` : '一组字段',
      en: names ? `a group of fields (${names.replaceAll('、', ', ')})` : 'a group of fields',
    }
  }
  const parts = opened.options.flatMap((option) => {
    const inner = open(option)
    return inner.is === 'choice' ? inner.values.map(both) : [wanted(option)]
  })
  const unique = parts.filter(
    (part, index) => parts.findIndex(({ zh }) => zh === part.zh) === index,
  )
  return either(unique)
}

/** A second sentence for a missing field, with the values that can be written there. */
export function hint(schema: z.ZodType): Bilingual | undefined {
  const opened = open(schema)
  if (opened.is === 'choice') {
    const { zh, en } = choice(opened.values)
    return { zh: `可以写 ${zh}。`, en: `It may be ${en}.` }
  }
  const options = opened.is === 'union' ? opened.options : []
  const values = options.flatMap((option) => {
    const inner = open(option)
    return inner.is === 'choice' ? inner.values : []
  })
  if (!values.includes('unknown')) return undefined
  return { zh: '不知道时请写 unknown。', en: 'If it is not known, write unknown.' }
}
