import type { TextIn } from '../../language/line-breaking'
import { linesOf } from './lines'

/** Letters of a title in pixels, largest first, and how many lines of them a card holds. */
const steps = [
  { size: 92, most: 2 },
  { size: 80, most: 2 },
  { size: 72, most: 3 },
  { size: 64, most: 3 },
  { size: 56, most: 3 },
  { size: 50, most: 4 },
  { size: 44, most: 4 },
  { size: 38, most: 5 },
  { size: 34, most: 6 },
] as const

/** Letters of all other words. */
export const small = 34

export interface SetTitle {
  size: number
  lines: readonly TextIn[]
}

/**
 * A title in the largest letters that leave it whole. Each sentence may take as many lines as a
 * title alone; several sentences are set in the same size.
 *
 * @throws Error for a title that no size holds
 */
export function setTitle(title: readonly TextIn[], width: number): SetTitle {
  const most = (lines: number) => (title.length > 1 ? 1 : lines)
  for (const { size, most: lines } of steps) {
    const set = title.map((words) => linesOf(words, width / size, most(lines)))
    if (set.every((each) => each !== undefined))
      return {
        size,
        lines: title.flatMap(({ locale }, place) =>
          (set[place] ?? []).map((text) => ({ text, locale })),
        ),
      }
  }
  throw new Error(`Too long for a share card: ${title.map(({ text }) => text).join(' ')}`)
}

/** Other words of a card in small letters. @throws Error for more than three lines */
export function setLines(words: TextIn | undefined, width: number): TextIn[] {
  if (words === undefined) return []
  const lines = linesOf(words, width / small, 3)
  if (lines === undefined) throw new Error(`Too long for a share card: ${words.text}`)
  return lines.map((text) => ({ text, locale: words.locale }))
}
