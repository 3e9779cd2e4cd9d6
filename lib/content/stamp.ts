import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLocale, type Locale, targetLocales } from '../language/locales'
import type { Content } from './check/model'
import { readContentFolder } from './read'
import { chineseHash } from './read/valid-items'
import { splitFrontMatter } from './read/words-file'
import { readableWords, type WordedItem, wordedItems } from './translations'

const stampLine = /^sourceHash:[ \t]*[^\s#]*/m
const closingFence = /---[ \t]*(\r?\n)?$/

/**
 * Writes a hash into the front matter of a language file and leaves every other character alone.
 * A file without front matter is not changed; the content check refuses it.
 */
export function stampText(text: string, hash: string): string {
  const { frontMatter, body } = splitFrontMatter(text)
  if (frontMatter === undefined) return text
  const head = text.slice(0, text.length - body.length)
  const line = `sourceHash: ${hash}`
  if (stampLine.test(head)) return head.replace(stampLine, line) + body
  const newline = head.includes('\r\n') ? '\r\n' : '\n'
  return head.replace(closingFence, (fence) => line + newline + fence) + body
}

/** Which translations to stamp. */
export interface StampRequest {
  /** Folders below the content root, such as `events/x`; none means every item. */
  paths: string[]
  locales: Locale[]
  /** Leave alone translations that already carry a hash. */
  onlyUnstamped: boolean
}

const chineseNeedsNone =
  '中文是原文，不需要记录；请写 en、ko 或 ja。\nChinese is the source; write en, ko or ja.'

/** Understands `[--all] [events/x …] [ko …]`; a named item is stamped anew, like `--all` does for all. */
export function stampRequest(words: string[]): StampRequest {
  const names = words.filter((word) => word !== '--all')
  const locales = names.filter(isLocale)
  if (locales.includes('zh')) throw new Error(chineseNeedsNone)
  const paths = names
    .filter((name) => !isLocale(name))
    .map((name) => name.replace(/^content\//, '').replace(/\/+$/, ''))
  return {
    paths,
    locales: locales.length > 0 ? locales : [...targetLocales],
    onlyUnstamped: paths.length === 0 && !words.includes('--all'),
  }
}

function chosenItems(content: Content, paths: string[]): WordedItem[] {
  const items = wordedItems(content)
  if (paths.length === 0) return items
  const strange = paths.filter((path) => !items.some((item) => item.path === path))
  if (strange.length === 0) return items.filter((item) => paths.includes(item.path))
  const zh = `找不到 ${strange.join('、')}。请写文件夹，例如 events/hobie-open-2023，后面可加语言 en、ko、ja。`
  throw new Error(
    `${zh}\nNot found: ${strange.join(', ')}. Write a folder such as events/hobie-open-2023.`,
  )
}

/** Stamps translations with the hash of today's Chinese words; returns the files that it changed. */
export function stamp(root: string, { paths, locales, onlyUnstamped }: StampRequest): string[] {
  const { value: content } = readContentFolder(root)
  const stampOne = ({ item }: WordedItem, locale: Locale): string[] => {
    readableWords(content, item, 'zh')
    const hash = chineseHash(item)
    const translation = readableWords(content, item, locale)
    if (hash === undefined || translation === undefined) return []
    if (onlyUnstamped && translation.fields.sourceHash != null) return []
    const file = join(root, translation.path.slice(content.root.length + 1))
    const before = readFileSync(file, 'utf8')
    const after = stampText(before, hash)
    if (after === before) return []
    writeFileSync(file, after)
    return [file]
  }
  return chosenItems(content, paths).flatMap((item) =>
    locales.flatMap((locale) => stampOne(item, locale)),
  )
}
