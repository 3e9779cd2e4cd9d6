import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Locale } from '../language/locales'
import { hasWords, type Kind, kinds, languageFileName, type WordedKind } from '../model/schema'
import { splitFrontMatter } from './front-matter'
import { sourceHash } from './source-hash'

/** An item that has words: `path` is its folder below the content root, such as `events/x`. */
export interface WordedItem {
  path: string
  kind: WordedKind
}

/** The words of an item in one language, as they stand in its file. */
export interface WordsFile {
  words: Record<string, unknown>
  body: string
}

/** Folder of all content; another one can be set for tests. */
export const contentRoot = () => process.env.CONTENT_DIR ?? 'content'

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

function itemsOfKind(root: string, kind: Kind): WordedItem[] {
  const kindFolder = join(root, kind.folder)
  if (!hasWords(kind) || !existsSync(kindFolder)) return []
  return foldersIn(kindFolder).map((id) => ({
    path: `${kind.folder}/${id}`,
    kind,
  }))
}

/** Every item that has language files, in a fixed order. */
export const wordedItems = (root: string): WordedItem[] =>
  Object.values(kinds).flatMap((kind) => itemsOfKind(root, kind))

/** Path of a language file from the content root on. */
export const languageFile = ({ path, kind }: WordedItem, locale: Locale) =>
  `${path}/${languageFileName(kind, locale)}`

/**
 * Reads a language file, or says undefined where there is none.
 *
 * @throws Error naming the file when its front matter cannot be read.
 */
export function readWords(root: string, item: WordedItem, locale: Locale): WordsFile | undefined {
  const path = join(root, languageFile(item, locale))
  if (!existsSync(path)) return undefined
  const { frontMatter, body } = splitFrontMatter(readFileSync(path, 'utf8'))
  try {
    return { words: parse(frontMatter ?? '') ?? {}, body }
  } catch (cause) {
    const zh = `${path} 开头部分（两行 --- 之间）读不懂，请先运行 npm run content:check。`
    throw new Error(`${zh}\n${path}: front matter cannot be read; run npm run content:check.`, {
      cause,
    })
  }
}

/** Fingerprint of the Chinese words of an item today; undefined where there are none. */
export function chineseHash(root: string, item: WordedItem): string | undefined {
  const chinese = readWords(root, item, 'zh')
  return chinese && sourceHash(chinese.words, chinese.body)
}

/** Languages that an item's words are translated into. */
