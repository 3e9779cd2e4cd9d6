import type { Locale } from '../locales'
import { japanesePhrases } from './japanese-phrases'
import { partsOf } from './parts'

/** A day stays with its month in an English heading: 16 June. */
const dayAndMonth =
  /(\d) (January|February|March|April|May|June|July|August|September|October|November|December)/g

const ways = {
  zh: (text) => partsOf({ text, locale: 'zh' }),
  en: (text) => [text.replace(dayAndMonth, '$1\u00a0$2')],
  ko: (text) => [text],
  ja: japanesePhrases,
} as const satisfies Record<Locale, (text: string) => string[]>

/**
 * A heading in the parts between which it may break: by word in Chinese, by phrase in Japanese, and
 * whole where the style sheet alone knows how.
 */
export const phrases = (locale: Locale, text: string): string[] => ways[locale](text)
