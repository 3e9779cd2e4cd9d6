import type { Item, WordsFile } from './model'
import { present } from './model'
import { isGroup, type Path, valueAt } from './path'
import { textsOf } from './text/texts'

/** An editor's answer to a question of the check: which words are right, and why. */
export interface Confirmation {
  what: string
  why: string
  path: Path
}

/** The answers in a language file. One that does not fit the schema is none; the check tells it. */
export function confirmationsOf({ fields }: WordsFile): Confirmation[] {
  const list = valueAt(fields, ['confirmed'])
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown, index) => {
    if (!isGroup(entry)) return []
    const { what, why } = entry
    return typeof what === 'string' && typeof why === 'string' && what.trim() !== ''
      ? [{ what, why, path: ['confirmed', index] }]
      : []
  })
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Words as they may stand in a text: a line break in it is as good as a space. */
const patternOf = (what: string) =>
  new RegExp(what.trim().split(/\s+/).map(escaped).join('\\s+'), 'g')

/** Whether an editor has confirmed what stands at a place of a text. */
export const isConfirmed = (words: WordsFile, text: string, begin: number, end: number) =>
  confirmationsOf(words).some(({ what }) =>
    [...text.matchAll(patternOf(what))].some(
      (match) => match.index <= begin && match.index + match[0].length >= end,
    ),
  )

/** Whether an editor has confirmed an address to which a body links. */
export const isLinkConfirmed = (words: WordsFile, url: string) =>
  confirmationsOf(words).some(({ what }) => what.trim() === url)

/** Whether confirmed words still stand in the file, also as the address of a link. */
export const isPresent = (words: WordsFile, { what }: Confirmation) =>
  words.body.includes(what.trim()) ||
  textsOf(words).some(({ block }) => patternOf(what).test(block.text))

/** A confirmation as the summary of the check lists it. */
export interface Confirmed {
  file: string
  line: number
  what: string
  why: string
}

/** Every confirmation, in the order of files. */
export const confirmedIn = (items: readonly Item[]): Confirmed[] =>
  items.flatMap((item) =>
    present(item).flatMap((words) =>
      confirmationsOf(words).map(({ what, why, path }) => {
        const { file, line } = words.front.at(path)
        return { file, line, what, why }
      }),
    ),
  )
