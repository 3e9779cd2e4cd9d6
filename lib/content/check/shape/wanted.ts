import type { z } from 'zod'
import { type Bilingual, both, either } from '../bilingual'
import { choice } from '../sentences/parts'
import { kindOfLeaf, type LeafKind } from './kind-of-leaf'
import { open } from './open'

const leaves = {
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

/** What may stand in a place, in words. */
export function wanted(schema: z.ZodType): Bilingual {
  const opened = open(schema)
  if (opened.is === 'leaf') return leaves[kindOfLeaf(schema)]
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

/** A second sentence for a missing field: what can be written there. */
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
