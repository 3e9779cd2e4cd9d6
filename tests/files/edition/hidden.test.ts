import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { address } from './events'
import { files, fileText, links, one, page, structured, words } from './read'

const readable = /\.(?:html|ics|xml|txt|json|csv|webmanifest|css|js)$/
const texts = files.filter((file) => readable.test(file))

/** Files in which one of the texts stands; a folded line of a calendar reads as one. */
const bearing = (said: readonly string[]) =>
  texts.filter((file) => {
    const text = fileText(file).replace(/\r\n /g, '')
    return said.some((each) => text.includes(each))
  })

/** Only what is published is anywhere in the finished files. */
describe('a draft of each kind, and a page that waits for its time,', () => {
  it('has no file, and is in no page, sitemap, calendar or feed', () => {
    expect(texts.filter((file) => file.endsWith('.ics')).length).toBeGreaterThan(4)
    expect(texts.length).toBeGreaterThan(100)
    expect(bearing(['sample-opening']).length).toBeGreaterThan(10)
    expect(files.filter((file) => file.includes('sample-draft'))).toEqual([])
    expect(files.filter((file) => file.includes('/2029/'))).toEqual([])
    expect(
      bearing(['sample-draft', '示例草稿', 'Sample draft', '샘플 초안', '見本下書き']),
    ).toEqual([])
  })
})

/** A withdrawn page answers with a notice. */
describe.each([
  [
    'event',
    'sample-withdrawn',
    '/2030/programme/',
    (locale: Locale) => address(locale, 'sample-withdrawn'),
  ],
  [
    'article',
    'sample-withdrawn-news',
    '/news/',
    (locale: Locale) => `/${locale}/news/sample-withdrawn-news/`,
  ],
  [
    'signing',
    'sample-withdrawn-signing',
    '/2030/projects/',
    (locale: Locale) => `/${locale}/2030/projects/sample-withdrawn-signing/`,
  ],
  [
    'project',
    'sample-withdrawn-project',
    '/2030/projects/',
    (locale: Locale) => `/${locale}/2030/projects/sample-withdrawn-project/`,
  ],
  ['page', 'sample-withdrawn-page', '/', (locale: Locale) => `/${locale}/sample-withdrawn-page/`],
  // Published until a moment that is over: a build without a moment takes it off.
  ['page', 'sample-withdrawn-over', '/', (locale: Locale) => `/${locale}/sample-withdrawn-over/`],
  ['edition', '2028', '/editions/', (locale: Locale) => `/${locale}/2028/`],
] as const)('a withdrawn %s', (kind, id, above, addressIn) => {
  const own = locales.map((locale) => addressIn(locale))

  it('keeps its four addresses, and nothing else is left of it', () => {
    const pages = own.map((path) => `${path.slice(1)}index.html`)
    expect(files.filter((file) => file.split('/').includes(id)).toSorted()).toEqual(
      pages.toSorted(),
    )
    const elsewhere = bearing([`/${id}/`, `"${id}"`]).filter((file) => !pages.includes(file))
    expect(elsewhere).toEqual([])
  })

  it.each(locales)('says so in %s, with its title and no more', (locale) => {
    const tree = page(addressIn(locale))
    const { withdrawn } = messagesIn(locale)
    const main = one('main', tree)
    expect(words(main)).toContain(withdrawn.title)
    expect(words(main)).toContain(withdrawn[kind])
    expect(selectAll('main p, main h1', tree)).toHaveLength(3)
    expect(words(one('h1', main)).length).toBeGreaterThan(3)
    expect(links(main)).toEqual([`/${locale}${above}`])
    expect(structured(tree)).toEqual([])
  })

  it.each(locales)('is not for search engines in %s', (locale) => {
    const tree = page(addressIn(locale))
    expect(one('meta[name="robots"]', tree).properties.content).toBe('noindex')
    expect(selectAll('link[rel="canonical"], link[hreflang]', tree)).toEqual([])
  })
})
