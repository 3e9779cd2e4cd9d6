import { type Locale, languages as siteLanguages, targetLocales } from '../language/locales'
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
 * State of a translation: `current` was made from the present Chinese words, `stale` from older
 * ones, `unstamped` has no hash of them.
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

/** What a list means and what to do about it; nothing is to be done about current translations. */
const advice = {
  missing: {
    zh: '缺少译文（网页上显示中文并加说明）：参照中文文件（如 event.zh.md）新建该语言的文件。',
    en: 'Missing (the page shows Chinese with a notice): write the file, following the Chinese one (such as event.zh.md).',
  },
  stale: {
    zh: '译文已旧（中文后来改过，网页上会注明）：对照中文改好译文，再运行 npm run content:stamp -- 编号 语言，例如',
    en: 'Stale (the Chinese has changed since; the page says so): bring it up to date with the Chinese, then run',
  },
  unstamped: {
    zh: '没有记录依据哪一版中文（网页上按已旧处理）：确认译文与中文一致后，运行 npm run content:stamp。',
    en: 'Not stamped (shown as stale): make sure it agrees with the Chinese, then run npm run content:stamp.',
  },
} as const satisfies Record<Exclude<TranslationState, 'current'>, { zh: string; en: string }>

function listWithAdvice(state: keyof typeof advice, paths: string[], locale: Locale): string[] {
  const [first] = paths
  if (first === undefined) return []
  const command = `npm run content:stamp -- ${first} ${locale}`
  const { zh, en } = advice[state]
  const example = state === 'stale' ? [`    ${command}`] : []
  return [`  ${zh}`, ...example, `  ${en}`, ...example, ...paths.map((path) => `    - ${path}`)]
}

function languageText(locale: Locale, report: LanguageReport): string[] {
  const { current, stale, unstamped, missing } = report
  const { editorName } = siteLanguages[locale]
  const total = [current, stale, unstamped, missing].reduce((sum, list) => sum + list.length, 0)
  const zh = `完成 ${current.length} / ${total}，已旧 ${stale.length}，未记录 ${unstamped.length}，缺少 ${missing.length}`
  const en = `${current.length} of ${total} current, ${stale.length} stale, ${unstamped.length} not stamped, ${missing.length} missing`
  return [
    `${editorName.zh} ${editorName.en}`,
    `  ${zh}`,
    `  ${en}`,
    ...listWithAdvice('missing', missing, locale),
    ...listWithAdvice('stale', stale, locale),
    ...listWithAdvice('unstamped', unstamped, locale),
    '',
  ]
}

function withoutChineseText(paths: string[]): string[] {
  if (paths.length === 0) return []
  const zh = '以下内容没有中文（如 event.zh.md），译文无从比较，请先补上中文：'
  const en = 'No Chinese words (such as event.zh.md); write them first:'
  return [zh, en, ...paths.map((path) => `  - ${path}`), '']
}

/** The report for people: Chinese first, English below. */
export function translationText({ items, withoutChinese, languages }: TranslationReport): string {
  const head = `译文情况：共 ${items} 项内容\nTranslations: ${items} items\n`
  const each = Object.entries(languages) as [Locale, LanguageReport][]
  return [
    head,
    ...withoutChineseText(withoutChinese),
    ...each.flatMap(([locale, report]) => languageText(locale, report)),
  ].join('\n')
}
