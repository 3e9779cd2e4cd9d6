import { type Kind, kinds } from '../../../model/schema'
import type { ItemRule } from '../model'
import { present } from '../model'
import type { Problem } from '../problem'
import { explain } from '../shape/explain'

/** The rule that compares an id with its folder's name reports an invalid id. */
const isReportedElsewhere = ({ field, rule }: Problem) =>
  field === 'id' && ['bad-form', 'too-long'].includes(rule)

/** Fact files fit their schema. */
const factShape: ItemRule = ({ kind, facts, validFacts }) => {
  if (!facts || validFacts !== undefined) return []
  const problems = explain(facts.data, kinds[kind].facts, facts.at, [])
  return problems.filter((problem) => !isReportedElsewhere(problem))
}

/** Front matter fits its schema. */
const wordsShape: ItemRule = (item) => {
  const { words } = kinds[item.kind] as Kind
  if (!words) return []
  return present(item).flatMap(({ front, fields, validFields }) =>
    validFields ? [] : explain(fields, words.schema, front.at, []),
  )
}

export const itemRules: readonly ItemRule[] = [factShape, wordsShape]
