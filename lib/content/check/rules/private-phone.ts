import type { ItemRule } from '../model'
import type { Path } from '../path'
import { problem } from '../problem'
import { factTexts, partName, textsOf } from '../text/texts'
import { present } from './words-files'

/** Fields of sums and of their changes: digits alone, which may look like a number to call. */
const sums: Path = ['value', 'max', 'from', 'to']

const isSum = (path: Path) => sums.includes(path.at(-1) ?? '')

const mobile = /(?<![\d-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/

/** No mobile number of mainland China in facts or words. */
export const noPrivatePhone: ItemRule = (item) => {
  const { facts } = item
  const inFacts = factTexts(facts?.data).flatMap(({ path, value }) => {
    const found = /^https?:/.test(value) || isSum(path) ? undefined : mobile.exec(value)?.[0]
    return facts && found
      ? [problem(facts.at(path), path, 'private-phone', { part: partName(path), value: found })]
      : []
  })
  const inWords = present(item).flatMap(({ path: file, ...words }) =>
    textsOf({ path: file, ...words }).flatMap(({ path, part, block }) => {
      const found = mobile.exec(block.text)
      if (!found) return []
      return [
        problem({ file, line: block.lineAt(found.index) }, path, 'private-phone', {
          part,
          value: found[0],
        }),
      ]
    }),
  )
  return [...inFacts, ...inWords]
}
