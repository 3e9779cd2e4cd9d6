import { type Locale, languages } from '../locales'
import { chineseFigures } from './chinese'
import { bareDayKey, type Figure } from './figure'

export type { Figure }
export { chineseFigures }

/** The numbers and dates of a text, in the order in which they are written. */
export const figuresIn = (text: string, locale: Locale): Figure[] => languages[locale].figures(text)

const anyMonth = (key: string) => {
  const day = /^d:\d+-(\d+)$/.exec(key)?.[1]
  return day ? bareDayKey(Number(day)) : key
}

/** Whether the Chinese text has the figure: the same number, date or time, however it is written. */
export const isAllowed = ({ keys }: Figure, chinese: ReadonlySet<string>) =>
  keys.some((key) => chinese.has(key) || chinese.has(anyMonth(key)))
