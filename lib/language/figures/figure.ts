/** A number or date as written, and the facts it may stand for: any one of them is enough. */
export interface Figure {
  text: string
  index: number
  keys: string[]
}

/** Keys: `n:22200000000` number, `m:6` month, `d:6-16` day of a month, `t:14:00` time of day. */
export const numberKey = (value: number) => `n:${Number(value.toPrecision(12))}`
export const monthKey = (month: number) => `m:${month}`
export const dayKey = (month: number, day: number) => `d:${month}-${day}`
/** A day whose month is not said beside it. */
export const bareDayKey = (day: number) => `d:*-${day}`
export const timeKey = (hour: number, minute: number) => `t:${hour}:${minute}`

/** Finds figures with one pattern; the words it used are blanked so that no later pattern reads them. */
export interface Reader {
  pattern: RegExp
  read(match: RegExpExecArray): string[][]
}

/** Applies the readers in order. Positions stay those of the original text. */
export function readFigures(text: string, readers: readonly Reader[]): Figure[] {
  let rest = text
  const figures = readers.flatMap(({ pattern, read }) => {
    const matches = [...rest.matchAll(pattern)]
    for (const { 0: whole, index } of matches)
      rest = rest.slice(0, index) + '\u0001'.repeat(whole.length) + rest.slice(index + whole.length)
    return matches.flatMap((match) =>
      read(match).map((keys) => ({
        text: match[0].trim(),
        index: match.index + match[0].search(/\S/),
        keys,
      })),
    )
  })
  return figures.sort((a, b) => a.index - b.index)
}
