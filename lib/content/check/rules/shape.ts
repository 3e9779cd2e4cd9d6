import { type Kind, kinds } from '../../schema'
import type { ItemRule } from '../model'
import { explain } from '../shape/explain'
import { present } from './words-files'

/** Fact files fit their schema. */
export const factShape: ItemRule = ({ kind, facts }) =>
  facts ? explain(facts.data, kinds[kind].facts, facts.at, []) : []

/** Front matter fits its schema. */
export const wordsShape: ItemRule = (item) => {
  const { words } = kinds[item.kind] as Kind
  if (!words) return []
  return present(item).flatMap(({ front, fields }) => explain(fields, words.schema, front.at, []))
}
