import { type Bilingual, both, either } from '../bilingual'
import { isGroup } from '../path'

/** Every sentence may name the field it is about. */
export interface About {
  field: Bilingual
}

const limit = 60
const clip = (text: string) => (text.length > limit ? `${text.slice(0, limit)}…` : text)

/** What stands in a field now, as a phrase after the field's name. */
export function found(value: unknown): Bilingual {
  if (value === null || value === undefined || value === '') return { zh: '是空的', en: 'is empty' }
  if (Array.isArray(value)) return { zh: '写成了一个列表', en: 'is a list' }
  if (isGroup(value)) return { zh: '写成了一组字段', en: 'is a group of fields' }
  if (typeof value === 'string') return { zh: `写的是“${clip(value)}”`, en: `is “${clip(value)}”` }
  return { zh: `写的是 ${String(value)}`, en: `is ${String(value)}` }
}

/** Values to choose from: “a、b 或 c”. */
export const choice = (values: readonly string[]) => either(values.map(both))

/** “你是不是想写 x？”, or nothing. */
export const didYouMean = (meant: string | undefined): Bilingual =>
  meant ? { zh: `您想写的是不是 ${meant}？`, en: ` Did you mean ${meant}?` } : both('')

/** Adds an optional second sentence. */
export const add = (sentence: Bilingual | undefined): Bilingual =>
  sentence ? { zh: sentence.zh, en: ` ${sentence.en}` } : both('')
