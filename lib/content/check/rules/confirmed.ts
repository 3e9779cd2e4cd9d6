import { sourceHash } from '../../source-hash'
import { confirmationsOf, isPresent } from '../confirmed'
import { type ItemRule, present } from '../model'
import { problem } from '../problem'

/** What was confirmed goes stale with the text: with its own words, and with the Chinese. */
const confirmedIsFresh: ItemRule = (item) => {
  const { zh } = item.words
  const hash = zh && sourceHash(zh.fields, zh.body)
  return present(item).flatMap((words) => {
    const stamp = words.fields.sourceHash
    const isStale = words !== zh && stamp !== undefined && stamp !== hash
    return confirmationsOf(words).flatMap((confirmation) => {
      const { what, path } = confirmation
      const at = words.front.at(path)
      if (!isPresent(words, confirmation)) return [problem(at, path, 'confirmed-gone', { what })]
      if (!isStale || !zh) return []
      const file = zh.path.slice(zh.path.lastIndexOf('/') + 1)
      return [problem(at, path, 'confirmed-stale', { what, file })]
    })
  })
}

export const itemRules: readonly ItemRule[] = [confirmedIsFresh]
