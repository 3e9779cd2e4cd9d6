import type { Locale } from '../../../language/locales'
import { chineseFigures, figuresInChinese } from './chinese'
import { englishFigures } from './english'
import { bareDayKey, type Figure } from './figure'
import { koreanJapaneseFigures } from './korean-japanese'

export type { Figure }

const readers = {
  en: englishFigures,
  ko: koreanJapaneseFigures,
  ja: koreanJapaneseFigures,
} as const satisfies Record<Exclude<Locale, 'zh'>, (text: string) => Figure[]>

export const figuresIn = (text: string, locale: Exclude<Locale, 'zh'>) => readers[locale](text)

const anyMonth = (key: string) => {
  const day = /^d:\d+-(\d+)$/.exec(key)?.[1]
  return day ? bareDayKey(Number(day)) : key
}

/** Whether the Chinese text has the figure: the same number, date or time, however it is written. */
export const isAllowed = ({ keys }: Figure, chinese: ReadonlySet<string>) =>
  keys.some((key) => chinese.has(key) || chinese.has(anyMonth(key)))

export { chineseFigures, figuresInChinese }
