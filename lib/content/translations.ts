import { type Locale, targetLocales } from '../language/locales'
import { chineseHash, readWords, type WordedItem, wordedItems } from './language-files'

/**
 * How a translation stands to the Chinese words: `current` was made from those of today, `stale`
 * from older ones, `unstamped` does not say from which.
 */
export const translationStates = ['current', 'stale', 'unstamped', 'missing'] as const

export type TranslationState = (typeof translationStates)[number]

/** Paths of items (`events/x`) by state. */
export type LanguageReport = Record<TranslationState, string[]>

export interface TranslationReport {
  items: number
  /** Items without Chinese words; their translations are not judged. */
  withoutChinese: string[]
  languages: Partial<Record<Locale, LanguageReport>>
}

export function translationState(stamp: unknown, hash: string): TranslationState {
  if (stamp === undefined || stamp === null) return 'unstamped'
  return stamp === hash ? 'current' : 'stale'
}

function stateOf(root: string, item: WordedItem, locale: Locale, hash: string): TranslationState {
  const translation = readWords(root, item, locale)
  return translation ? translationState(translation.words.sourceHash, hash) : 'missing'
}

/** How far the translations of all content are, language by language. */
export function translationReport(root: string): TranslationReport {
  const items = wordedItems(root).map((item) => ({ item, hash: chineseHash(root, item) }))
  const judged = items.flatMap(({ item, hash }) => (hash === undefined ? [] : [{ item, hash }]))
  const report = (locale: Locale): LanguageReport => {
    const states = judged.map(({ item, hash }) => stateOf(root, item, locale, hash))
    const inState = (state: TranslationState) =>
      judged.filter((_, index) => states[index] === state).map(({ item }) => item.path)
    return {
      current: inState('current'),
      stale: inState('stale'),
      unstamped: inState('unstamped'),
      missing: inState('missing'),
    }
  }
  return {
    items: items.length,
    withoutChinese: items.flatMap(({ item, hash }) => (hash === undefined ? [item.path] : [])),
    languages: Object.fromEntries(targetLocales.map((locale) => [locale, report(locale)])),
  }
}
