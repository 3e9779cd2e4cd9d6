import type { TextIn } from '../../language/line-breaking'
import { linesOf } from './lines'

/** Letters of a title in pixels, largest first, and how many lines of them look well. */
const steps = [
  { size: 124, most: 1 },
  { size: 92, most: 2 },
  { size: 76, most: 3 },
  ...[64, 56, 50, 44, 38, 34, 30, 26, 22].map((size) => ({ size, most: 4 })),
] as const

/** Of a line of a title, in em. */
export const titleLineHeight = 1.18

export interface SetTitle {
  size: number
  lines: readonly TextIn[]
}

/**
 * A title in the largest letters that leave it whole within a box of pixels, on four lines at most.
 * Several sentences are set in the same size, a line each.
 *
 * @throws Error for a title that no size holds
 */
export function setTitle(title: readonly TextIn[], width: number, height: number): SetTitle {
  for (const { size, most } of steps) {
    const set = title.map((words) => linesOf(words, width / size, title.length > 1 ? 1 : most))
    const lines = title.flatMap(({ locale }, place) =>
      (set[place] ?? []).map((text) => ({ text, locale })),
    )
    const fits = lines.length * size * titleLineHeight <= height
    if (fits && set.every((each) => each !== undefined)) return { size, lines }
  }
  throw new Error(`Too long for a share card: ${title.map(({ text }) => text).join(' ')}`)
}

/** Other words of a card in letters of one size. @throws Error for more than two lines */
export function setLines(words: TextIn | undefined, width: number, size: number): TextIn[] {
  if (words === undefined) return []
  const lines = linesOf(words, width / size, 2)
  if (lines === undefined) throw new Error(`Too long for a share card: ${words.text}`)
  return lines.map((text) => ({ text, locale: words.locale }))
}
