import type { ItemRule } from '../model'
import { problem } from '../problem'
import { factTexts, partName, textsOf } from '../text/texts'
import { present } from './words-files'

const fullwidth = /[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ：．，／－％:./-]*[０-９Ａ-Ｚａ-ｚ％])?/
const half = (text: string) => text.normalize('NFKC')

/** Digits and Latin letters are half-width, in facts and in words. */
export const halfWidth: ItemRule = (item) => {
  const { facts } = item
  const inFacts = factTexts(facts?.data).flatMap(({ path, value }) => {
    const text = fullwidth.exec(value)?.[0]
    if (!facts || !text) return []
    return [
      problem(facts.at(path), path, 'fullwidth', { part: partName(path), text, meant: half(text) }),
    ]
  })
  const inWords = present(item).flatMap((words) =>
    textsOf(words).flatMap(({ path, part, block }) => {
      const found = fullwidth.exec(block.text)
      if (!found) return []
      const at = { file: words.path, line: block.lineAt(found.index) }
      return [problem(at, path, 'fullwidth', { part, text: found[0], meant: half(found[0]) })]
    }),
  )
  return [...inFacts, ...inWords]
}
