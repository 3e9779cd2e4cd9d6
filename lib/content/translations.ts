import { type Locale, targetLocales } from '../language/locales'
import { hasWords, type Kind, kinds, languageFileName } from '../model/schema'
import type { Content, Item, WordsFile } from './check/model'
import { chineseHash, folderOf } from './read/valid-items'

/** An item that has language files: `path` is its folder below the content root, such as `events/x`. */
export interface WordedItem {
  path: string
  item: Item
}

/** Every item that has language files, in the order of the kinds, then of the ids. */
export const wordedItems = (content: Content): WordedItem[] =>
  Object.entries(kinds)
    .filter(([, kind]) => hasWords(kind))
    .flatMap(([name]) =>
      content.items
        .filter(({ kind }) => kind === name)
        .map((item) => ({ path: folderOf(content, item), item }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    )

/**
 * The words of an item in a language; undefined where there is no such file.
 *
 * @throws Error naming the file when its front matter cannot be read.
 */
export function readableWords(
  { files }: Content,
  item: Item,
  locale: Locale,
): WordsFile | undefined {
  const kind: Kind = kinds[item.kind]
  const words = item.words[locale]
  const path = hasWords(kind) ? `${item.folder}/${languageFileName(kind, locale)}` : ''
  if (words || !files.has(path)) return words
  const zh = `${path} 开头部分（两行 --- 之间）读不懂，请先运行 npm run content:check。`
  throw new Error(`${zh}\n${path}: front matter cannot be read; run npm run content:check.`)
}

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

/** How far the translations of all content are, language by language. */
export function translationReport(content: Content): TranslationReport {
  const items = wordedItems(content).map(({ path, item }) => {
    readableWords(content, item, 'zh')
    return { path, item, hash: chineseHash(item) }
  })
  const judged = items.flatMap((each) =>
    each.hash === undefined ? [] : [{ ...each, hash: each.hash }],
  )
  const report = (locale: Locale): LanguageReport => {
    const states = judged.map(({ path, item, hash }) => {
      const words = readableWords(content, item, locale)
      return { path, state: words ? translationState(words.fields.sourceHash, hash) : 'missing' }
    })
    const inState = (state: TranslationState) =>
      states.filter((each) => each.state === state).map(({ path }) => path)
    return {
      current: inState('current'),
      stale: inState('stale'),
      unstamped: inState('unstamped'),
      missing: inState('missing'),
    }
  }
  return {
    items: items.length,
    withoutChinese: items.flatMap(({ path, hash }) => (hash === undefined ? [path] : [])),
    languages: Object.fromEntries(targetLocales.map((locale) => [locale, report(locale)])),
  }
}
