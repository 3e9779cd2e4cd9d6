import { type TextIn, unbreakableParts } from '../../language/line-breaking'
import { textWidth } from '../../language/text-width'

/** Breaking after these reads best; worth this much raggedness. */
const pause = /[，。、：；！？,:;!?—…]$/
const pauseGain = 0.12

interface Broken {
  lines: string[]
  cost: number
}

/**
 * Breaks words into exactly `count` lines of at most `width` em, as even as they can be.
 *
 * @returns undefined when they do not fit
 */
function broken(parts: readonly string[], words: TextIn, count: number, width: number) {
  const known = new Map<string, Broken | undefined>()

  function best(from: number, left: number): Broken | undefined {
    const key = `${from} ${left}`
    if (!known.has(key)) known.set(key, search(from, left))
    return known.get(key)
  }

  function search(from: number, left: number): Broken | undefined {
    if (left === 0) return from === parts.length ? { lines: [], cost: 0 } : undefined
    let chosen: Broken | undefined
    for (let to = from + 1; to <= parts.length; to++) {
      const line = parts.slice(from, to).join('').trim()
      const used = textWidth(line, words.locale)
      if (used > width) break
      const rest = best(to, left - 1)
      if (rest === undefined) continue
      const gain = to < parts.length && pause.test(line) ? pauseGain : 0
      const cost = (1 - used / width) ** 2 - gain + rest.cost
      if (chosen === undefined || cost < chosen.cost)
        chosen = { lines: [line, ...rest.lines], cost }
    }
    return chosen
  }

  return best(0, count)?.lines
}

/** The fewest even lines of at most `width` em; undefined when more than `most` are needed. */
export function linesOf(words: TextIn, width: number, most: number): string[] | undefined {
  const parts = unbreakableParts(words)
  for (let count = 1; count <= most; count++) {
    const lines = broken(parts, words, count, width)
    if (lines !== undefined) return lines
  }
  return undefined
}
