import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { listFiles } from '@/lib/build/export/files'
import { isLocale, type Locale } from '@/lib/language/locales'
import { siteUrl } from '@/lib/pages/settings'
import { unlistedPaths } from './content'
import { linesOf } from './text'

/** Folder of the finished site. */
export const outDir = path.resolve(process.env.OUT_DIR ?? 'out')

/** Every file of the site, as paths with `/`. */
export const files: readonly string[] = await listFiles(outDir)

export const bytesOf = (file: string) => readFileSync(path.join(outDir, file))
export const textOf = (file: string) => bytesOf(file).toString('utf8')

/** One page of the site as it is served, without any script run. */
export interface Page {
  file: string
  /** Path of its address: `/zh/news/`. */
  path: string
  /** Path without language: `/news/`; the whole path outside the languages. */
  rest: string
  locale: Locale | undefined
  html: string
  tree: Root
}

function readPage(file: string): Page {
  const html = textOf(file)
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
  const [, first = '', rest = ''] = /^\/([a-z]+)(\/.*)$/.exec(address) ?? []
  const own = isLocale(first) ? { locale: first, rest } : { locale: undefined, rest: address }
  return { file, path: address, ...own, html, tree: fromHtml(html) }
}

export const pages: readonly Page[] = files.filter((file) => file.endsWith('.html')).map(readPage)

const byPath = new Map(pages.map((page) => [page.path, page]))

/** The page at a path; a missing one fails the test that asks for it. */
export function pageAt(address: string): Page {
  const page = byPath.get(address)
  if (!page) throw new Error(`No page at ${address}`)
  return page
}

/** Pages that say that there is no page. */
export const isNotFoundPage = ({ path: address }: Page) => /(^\/404\.html|\/404\/)$/.test(address)

/** Pages that are not for search engines. */
export const isUnlisted = (page: Page) => isNotFoundPage(page) || unlistedPaths.includes(page.rest)

/** Pages of one language that exist for their own sake. */
export const languagePages = pages.filter((page) => page.locale && !isUnlisted(page))

/** Path of an own address, without its fragment; undefined for an address of another site. */
export function ownPath(address: string, base = '/'): string | undefined {
  const url = new URL(address, siteUrl + base)
  return url.origin === new URL(siteUrl).origin ? decodeURIComponent(url.pathname) : undefined
}

/** All matches of a selector in a page. */
export const all = (page: Page, selector: string): Element[] => selectAll(selector, page.tree)

/** The only match of a selector in a page. */
export function one(page: Page, selector: string): Element {
  const [first, ...others] = all(page, selector)
  if (!first || others.length > 0)
    throw new Error(`${page.path}: ${others.length + (first ? 1 : 0)} of ${selector}`)
  return first
}

/** An attribute as it stands in the page; `name` is the DOM's: `hrefLang`, `dateTime`. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Attribute of the only match of a selector. */
export const attributeOf = (page: Page, selector: string, name: string) =>
  attribute(select(selector, page.tree) ?? undefined, name)

/** Visible words of an element in one line. */
export const words = (element: Element) =>
  linesOf(element)
    .map(({ text }) => text)
    .join(' ')

/** Visible words of the only match of a selector. */
export const wordsOf = (page: Page, selector: string) => words(one(page, selector))

/** All visible words of a page. */
export const pageWords = (page: Page) => wordsOf(page, 'body')
