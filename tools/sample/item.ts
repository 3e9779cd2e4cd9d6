import { sourceHash } from '../../lib/content/source-hash'
import { deck } from './deck'
import { type Four, type Locale, locales } from './four'

/** Words of one item in one language. */
export interface ItemWords {
  fields: Record<string, string | string[]>
  body: string
}

/** Which translations an item lacks, and which are of an older Chinese text. */
export interface Translations {
  missing: readonly Locale[]
  stale: readonly Locale[]
}

const complete: Translations = { missing: [], stale: [] }

export const translations = (name: string, items: number) =>
  deck<Translations>(`translations of ${name}`, items, [
    [{ missing: ['ko'], stale: [] }, 5],
    [{ missing: ['ja'], stale: [] }, 4],
    [{ missing: ['en'], stale: [] }, 2],
    [{ missing: ['en', 'ko', 'ja'], stale: [] }, 2],
    [{ missing: [], stale: ['en'] }, 2],
    [{ missing: [], stale: ['ko'] }, 2],
    [{ missing: ['ja'], stale: ['en', 'ko'] }, 1],
    [complete, 82],
  ])

export type Words = Partial<Record<Locale, ItemWords>>

const inLanguage = (text: Four | readonly Four[], locale: Locale) =>
  'zh' in text ? text[locale] : text.map((one) => one[locale])

/** The language files of an item: `texts` for each field in four languages, and the body. */
export function wordsOf(
  texts: Record<string, Four | readonly Four[]>,
  body: Four,
  { missing, stale }: Translations,
) {
  const plain = (locale: Locale) =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, inLanguage(text, locale)]),
    )
  const today = sourceHash(plain('zh'), body.zh)
  const before = sourceHash(plain('zh'), `${body.zh}样例旧文`)
  const words: Words = {}
  for (const locale of locales.filter((each) => !missing.includes(each))) {
    const hash = stale.includes(locale) ? before : today
    const fields = plain(locale)
    words[locale] = {
      fields: locale === 'zh' ? fields : { ...fields, sourceHash: hash },
      body: body[locale],
    }
  }
  return words
}
