import { isGroup, type Path } from './path'

/** One text in two languages: Chinese for the editor, English for everyone else. */
export interface Bilingual {
  zh: string
  en: string
}

export const both = (text: string): Bilingual => ({ zh: text, en: text })

/** Joins alternatives: “a、b 或 c” / “a, b or c”. */
export function either(parts: readonly Bilingual[]): Bilingual {
  const zh = parts.map((part) => part.zh)
  const en = parts.map((part) => part.en)
  const last = parts.length - 1
  if (last < 1) return { zh: zh[0] ?? '', en: en[0] ?? '' }
  return {
    zh: `${zh.slice(0, last).join('、')} 或 ${zh[last]}`,
    en: `${en.slice(0, last).join(', ')} or ${en[last]}`,
  }
}

/** Names a field as an editor would: sources 第 2 条的 source / “source” in “sources” (item 2). */
export function fieldName(path: Path): Bilingual {
  const at = path.findLastIndex((step) => typeof step === 'number')
  const rest = path.slice(at + 1).join('.')
  if (at < 0) return { zh: rest, en: `“${rest}”` }
  const list = fieldName(path.slice(0, at))
  const place = Number(path[at]) + 1
  const item = { zh: `${list.zh} 第 ${place} 条`, en: `${list.en} (item ${place})` }
  return rest ? { zh: `${item.zh}的 ${rest}`, en: `“${rest}” in ${item.en}` } : item
}

/** Every sentence may name the field it is about. */
export interface AboutField {
  field: Bilingual
}

const limit = 60
const clip = (text: string) => (text.length > limit ? `${text.slice(0, limit)}…` : text)

/** Describes the present value of a field, as a phrase after the field's name. */
export function describeValue(value: unknown): Bilingual {
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
