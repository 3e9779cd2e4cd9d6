import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { itemAt, listPaths, moved, venuePaths } from './content'
import { all, attribute, bytesOf, files, ownPath, type Page, pages, textOf } from './site'

/** Budgets in bytes after gzip. */
const limits = { content: 14_336, list: 70_000, script: { content: 6_000, list: 20_000 } }

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

/** Pages that may be long: those that list items, and the style guide, which shows every component. */
const longPaths = [...listPaths, '/styleguide/']
const isList = ({ locale, rest }: Page) => locale !== undefined && longPaths.includes(rest)
const lists = pages.filter(isList)
const contents = pages.filter((page) => !isList(page))

const tooBig = (some: readonly Page[], limit: number) =>
  some
    .map((page) => ({ path: page.path, bytes: sizeOf(page) }))
    .filter(({ bytes }) => bytes > limit)

describe('weight of a page', () => {
  it('is one first flight for each content page with its CSS', () => {
    // The items, venues, pages that moved and 404 of each language, the choice of a language and the 404 of all.
    const own = itemAt.size + venuePaths.length + moved.size + 1
    expect(contents).toHaveLength(own * locales.length + 2)
    expect(tooBig(contents, limits.content)).toEqual([])
  })

  it('is under 70 kB for each list page with its CSS', () => {
    expect(lists).toHaveLength(longPaths.length * locales.length)
    expect(tooBig(lists, limits.list)).toEqual([])
  })

  it('counts CSS on every page', () => {
    expect(pages.length).toBeGreaterThan(0)
    const without = pages.filter((page) => stylesheetsOf(page).length === 0)
    expect(without.map((page) => page.path)).toEqual([])
  })
})

/** Scripts of a page that a browser runs; JSON-LD is data. */
const scriptsOf = (page: Page) =>
  all(page, 'script').filter((script) => attribute(script, 'type') !== 'application/ld+json')

const scriptFilesOf = (page: Page) =>
  scriptsOf(page).map((script) => ownFile(attribute(script, 'src') ?? 'inline'))

const tooMuchScript = (some: readonly Page[], limit: number) =>
  some
    .map((page) => ({
      path: page.path,
      bytes: scriptFilesOf(page).reduce((sum, file) => sum + gzip(file), 0),
    }))
    .filter(({ bytes }) => bytes > limit)

describe('scripts', () => {
  // The script of the open data is there to be downloaded; no page runs it.
  const download = 'data/recompute.mjs'
  const published = files.filter((file) => /\.[cm]?js$/.test(file) && file !== download)

  /**
   * Filter, clock, stars and one's own programme are for an edition that is still to come; the age of a stage
   * and the filter of projects are for named projects, of which the real site has none yet; nothing
   * is urgent.
   */
  const forComing =
    /\/(filter|programme-filter|season|clock|own-time|programme-now|star|my-programme|stage-age|urgent|project-filter|day|day-by-day|plain-list)\./

  it('are our own files alone, each of them used: no page hydrates', () => {
    expect(pages.length).toBeGreaterThan(0)
    const own = /^scripts\/[a-z-]+\.(element|head)-[A-Z0-9]{8}\.js$/
    expect(published.length).toBeGreaterThan(1)
    expect(published.filter((file) => !own.test(file))).toEqual([])
    const used = new Set(pages.flatMap(scriptFilesOf))
    expect([...used].filter((file) => !published.includes(file))).toEqual([])
    expect(published.filter((file) => !used.has(file) && !forComing.test(file))).toEqual([])
  })

  it('wait until the page is read, but for small ones that must come before the first paint', () => {
    const blocking = pages.map((page) =>
      scriptsOf(page)
        .filter((script) => attribute(script, 'type') !== 'module')
        .map((script) => ownFile(attribute(script, 'src') ?? 'inline')),
    )
    expect(blocking.length).toBe(pages.length)
    const early = [...new Set(blocking.flat())]
    expect(early.filter((file) => !/^scripts\/[a-z-]+\.head-\w+\.js$/.test(file))).toEqual([])
    expect(early.reduce((sum, file) => sum + gzip(file), 0)).toBeLessThan(1000)
    const first = new Set(blocking.map(([file]) => file))
    expect([...first]).toEqual([expect.stringMatching(/^scripts\/first-paint\.head-\w+\.js$/)])
    const inHead = pages.filter((page) => all(page, 'head script[src*=".head-"]').length === 1)
    expect(inHead).toHaveLength(pages.length)
  })

  it('weigh at most 6 kB on a content page and 20 kB on a list page', () => {
    expect(contents.length).toBeGreaterThan(0)
    expect(lists.length).toBeGreaterThan(0)
    expect(tooMuchScript(contents, limits.script.content)).toEqual([])
    expect(tooMuchScript(lists, limits.script.list)).toEqual([])
  })
})

/** Elements that make a browser load something by itself; links for reading are not among them. */
const loading =
  'link[rel~="stylesheet"], link[rel~="icon"], link[rel~="apple-touch-icon"], link[rel~="manifest"], ' +
  'link[rel~="preload"], link[rel~="modulepreload"], link[rel~="prefetch"], ' +
  'link[rel~="preconnect"], link[rel~="dns-prefetch"], [src], [srcset], [poster], object[data], ' +
  'image[href], use[href]:not([href^="#"]), form[action]'

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
