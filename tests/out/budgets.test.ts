import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { itemAt, listPaths } from './content'
import { all, attribute, bytesOf, files, ownPath, type Page, pages, textOf } from './site'

/** `design.md` 9, in bytes after gzip. */
const limits = { content: 14_336, list: 70_000 }

/** As `deploy/nginx.conf` compresses. */
const gzip = (file: string) => gzipSync(bytesOf(file), { level: 6 }).length

const stylesheetsOf = (page: Page) =>
  all(page, 'link[rel~="stylesheet"]').map((link) => ownFile(attribute(link, 'href') ?? ''))

const ownFile = (address: string) => ownPath(address)?.slice(1) ?? address

const sizes = new Map<string, number>()
function sizeOf(page: Page): number {
  return [page.file, ...stylesheetsOf(page)].reduce((sum, file) => {
    const size = sizes.get(file) ?? gzip(file)
    sizes.set(file, size)
    return sum + size
  }, 0)
}

const isList = ({ locale, rest }: Page) => locale !== undefined && listPaths.includes(rest)
const lists = pages.filter(isList)
const contents = pages.filter((page) => !isList(page))

const tooBig = (some: readonly Page[], limit: number) =>
  some
    .map((page) => ({ path: page.path, bytes: sizeOf(page) }))
    .filter(({ bytes }) => bytes > limit)

describe('weight of a page', () => {
  it('is one first flight for each content page with its CSS', () => {
    // The items of all languages, their 404 pages, the choice of a language and the 404 of all.
    expect(contents).toHaveLength((itemAt.size + 1) * locales.length + 2)
    expect(tooBig(contents, limits.content)).toEqual([])
  })

  it('is under 70 kB for each list page with its CSS', () => {
    expect(lists).toHaveLength(listPaths.length * locales.length)
    expect(tooBig(lists, limits.list)).toEqual([])
  })

  it('counts CSS on every page', () => {
    expect(pages.length).toBeGreaterThan(0)
    const without = pages.filter((page) => stylesheetsOf(page).length === 0)
    expect(without.map((page) => page.path)).toEqual([])
  })
})

describe('scripts', () => {
  it('are on no page, as no page hydrates', () => {
    expect(pages.length).toBeGreaterThan(0)
    const scripts = pages.flatMap((page) =>
      all(page, 'script')
        .filter((script) => attribute(script, 'type') !== 'application/ld+json')
        .map(() => page.path),
    )
    expect(scripts).toEqual([])
    expect(files.filter((file) => /\.[cm]?js$/.test(file))).toEqual([])
  })
})

/** Elements that make a browser load something by itself; links for reading are not among them. */
const loading =
  'link[rel~="stylesheet"], link[rel~="icon"], link[rel~="apple-touch-icon"], link[rel~="manifest"], ' +
  'link[rel~="preload"], link[rel~="modulepreload"], link[rel~="prefetch"], ' +
  'link[rel~="preconnect"], link[rel~="dns-prefetch"], [src], [srcset], [poster], object[data], ' +
  'image[href], use[href], form[action]'

const loadedBy = (page: Page) =>
  all(page, loading).map((element) => {
    const names = ['href', 'src', 'srcSet', 'poster', 'data', 'action']
    return names.map((name) => attribute(element, name)).find((value) => value !== undefined) ?? ''
  })

describe('requests', () => {
  it('of pages stay on the own host and find a file', () => {
    const loaded = pages.flatMap(loadedBy)
    // At least stylesheet, icon and manifest each.
    expect(loaded.length).toBeGreaterThanOrEqual(3 * pages.length)
    const wrong = [...new Set(loaded)].filter(
      (address) => !/^\/(?!\/)/.test(address) || !files.includes(ownFile(address)),
    )
    expect(wrong).toEqual([])
  })

  it('of style sheets do not exist', () => {
    const sheets = files.filter((file) => file.endsWith('.css'))
    expect(sheets.length).toBeGreaterThan(0)
    expect(
      sheets.flatMap((file) => textOf(file).match(/url\([^)]*\)|@import[^;]*/g) ?? []),
    ).toEqual([])
  })

  it('of pictures do not exist', () => {
    const pictures = files.filter((file) => file.endsWith('.svg'))
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.flatMap((file) => textOf(file).match(/(href|src)="[^#][^"]*"/g) ?? [])).toEqual(
      [],
    )
  })

  it('are not announced by styles within a page', () => {
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.filter(({ html }) => /url\(/i.test(html)).map(({ path }) => path)).toEqual([])
  })
})
