import { sourceHash } from '../../lib/content/source-hash'
import { deck } from './deck'
import { type Four, type Locale, locales } from './four'

interface Confirmation {
  what: string
  why: string
}

/** Words of one item in one language. */
export interface ItemWords {
  fields: Record<string, string | string[] | readonly Confirmation[]>
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

/** Programs trip over straight quotation marks, so a title has one, as an editor would confirm it. */
const confirmedIn = (
  texts: Record<string, string | string[]>,
): Record<string, readonly Confirmation[]> =>
  Object.values(texts).flat().join().includes('"')
    ? { confirmed: [{ what: '"', why: '样例：程序须能处理直引号。' }] }
    : {}

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
    const own = plain(locale)
    const fields = { ...own, ...confirmedIn(own) }
    words[locale] = {
      fields: locale === 'zh' ? fields : { ...fields, sourceHash: hash },
      body: body[locale],
    }
  }
  return words
}
