/** What a part of a text states, or may state, in figures. */
export interface Reading {
  /** Facts, any one of which it may stand for: the reading is right where one of them is. */
  keys: string[]
  /** Facts that it stands for only by another way of reading: “8点” for 20:00. */
  maybe?: string[]
  /** A word that need not count anything, such as “two” or “second”. */
  isWord?: boolean
}

/** A number or date as written, and the facts it may stand for. */
export interface Figure extends Reading {
  text: string
  index: number
}

/** Keys: `n:22200000000` number, `f:1/3` fraction, `m:6` month, `d:6-16` day of a month, `t:14:0` time of day. */
export const numberKey = (value: number) => `n:${Number(value.toPrecision(12))}`
export const monthKey = (month: number) => `m:${month}`
export const dayKey = (month: number, day: number) => `d:${month}-${day}`
/** A day whose month is not said beside it. */
export const bareDayKey = (day: number) => `d:*-${day}`
export const timeKey = (hour: number, minute: number) => `t:${hour % 24}:${minute}`

/** A fraction; a round share such as a quarter is also a percentage. */
export function shareKeys(part: number, whole: number): string[] {
  const percent = (part / whole) * 100
  return [`f:${part}/${whole}`, ...(Number.isInteger(percent) ? [numberKey(percent)] : [])]
}

/** One reading for each number. */
export const numbersRead = (...values: number[]): Reading[] =>
  values.map((value) => ({ keys: [numberKey(value)] }))

/** Finds figures with one pattern; the words it used are blanked so that no later pattern reads them. */
export interface Reader {
  pattern: RegExp
  read(match: RegExpExecArray): Reading[]
}

/** Applies the readers in order. Positions stay those of the text. */
export function readFigures(text: string, readers: readonly Reader[]): Figure[] {
  let rest = text
  const figures = readers.flatMap(({ pattern, read }) => {
    const matches = [...rest.matchAll(pattern)]
    if (matches.length > 0) rest = rest.replace(pattern, (whole) => '\u0001'.repeat(whole.length))
    return matches.flatMap((match) =>
      read(match).map((reading) => ({
        ...reading,
        text: match[0].trim(),
        index: match.index + match[0].search(/\S/),
      })),
    )
  })
  return figures.sort((a, b) => a.index - b.index)
}
