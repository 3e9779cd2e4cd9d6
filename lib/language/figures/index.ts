import { type Locale, languages } from '../locales'
import { type Allowed, figuresAllowed } from './chinese'
import { bareDayKey, type Figure } from './figure'

export type { Allowed, Figure }
export { figuresAllowed }

/** The numbers and dates of a text, in the order in which they are written. */
export const figuresIn = (text: string, locale: Locale): Figure[] => languages[locale].figures(text)

const anyMonth = (key: string) => {
  const day = /^d:\d+-(\d+)$/.exec(key)?.[1]
  return day ? bareDayKey(Number(day)) : key
}

/** How a figure compares with the Chinese text: `unsure` where only a person can say. */
export type Comparison = 'same' | 'unsure' | 'different'

/** Compares a figure with the Chinese text: the same number, date or time, however it is written. */
export function compareFigure(figure: Figure, { keys, maybe }: Allowed): Comparison {
  const isIn = (key: string) => keys.has(key) || keys.has(anyMonth(key))
  if (figure.keys.some(isIn)) return 'same'
  const every = [...figure.keys, ...(figure.maybe ?? [])]
  if (figure.isWord || every.some((key) => isIn(key) || maybe.has(key))) return 'unsure'
  return 'different'
}
