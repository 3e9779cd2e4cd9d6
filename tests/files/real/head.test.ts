import { describe, expect, it } from 'vitest'
import { languages, languageTags, locales } from '@/lib/language/locales'
import { siteUrl } from '@/lib/pages/settings'
import { allPaths, itemAt, moved, ownPaths, translationsOf, unlistedPaths } from './content'
import {
  all,
  attribute,
  attributeOf,
  isUnlisted,
  languagePages,
  one,
  ownPath,
  type Page,
  pageAt,
  pages,
  words,
} from './site'

const expectedPages = ownPaths.length * locales.length
const chooser = pageAt('/')
const listed = [chooser, ...languagePages]

const meta = (page: Page, name: string) =>
  all(page, `head > meta[name="${name}"]`).map((element) => attribute(element, 'content') ?? '')
const graph = (page: Page, name: string) =>
  all(page, `head > meta[property="og:${name}"]`).map((each) => attribute(each, 'content') ?? '')

const titleOf = (page: Page) => words(one(page, 'head > title'))

/** hreflang and path of each alternate, in their order. */
const alternatesOf = (page: Page) =>
  all(page, 'head > link[rel="alternate"][hreflang]').map((link) => ({
    tag: attribute(link, 'hrefLang') ?? '',
    path: ownPath(attribute(link, 'href') ?? '') ?? 'another host',
  }))

describe('pages', () => {
  it('are all there and no others', () => {
    expect(expectedPages).toBeGreaterThan(0)
    const expected = locales.flatMap((locale) => ownPaths.map((path) => `/${locale}${path}`))
    expect(languagePages.map(({ path }) => path).sort()).toEqual(expected.sort())
    // With the 404 page of all and the choice of a language.
    expect(pages).toHaveLength(allPaths.length * locales.length + 2)
  })

  it('say the language of their address', () => {
    const wrong = pages.filter(
      (page) => attributeOf(page, 'html', 'lang') !== languageTags[page.locale ?? 'zh'],
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('title and description', () => {
  it('stand once on every page and are not empty', () => {
    const wrong = pages.filter((page) => {
      const [description = '', ...more] = meta(page, 'description')
      return titleOf(page).trim() === '' || description.trim() === '' || more.length > 0
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it.each(locales)('are unique within %s', (locale) => {
    const titles = languagePages.filter((page) => page.locale === locale).map(titleOf)
    expect(titles).toHaveLength(ownPaths.length)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  it('are the words of the item that the page is about', () => {
    const aboutItems = languagePages.filter(({ rest }) => itemAt.has(rest))
    expect(aboutItems).toHaveLength(itemAt.size * locales.length)
    for (const page of aboutItems) {
      const item = itemAt.get(page.rest)
      const own = item?.words[page.locale ?? 'zh'] ?? item?.words.zh
      expect(titleOf(page), page.path).toContain(own?.title)
      expect(meta(page, 'description'), page.path).toEqual([own?.summary])
    }
  })
})

describe('canonical', () => {
  it('is the page itself, or the Chinese one where the page shows Chinese words', () => {
    expect(languagePages).toHaveLength(expectedPages)
    for (const page of languagePages) {
      const locale =
        page.locale && translationsOf(page.rest).includes(page.locale) ? page.locale : 'zh'
      const links = all(page, 'link[rel="canonical"]').map((link) => attribute(link, 'href'))
      expect(links, page.path).toEqual([`${siteUrl}/${locale}${page.rest}`])
    }
    expect(attributeOf(chooser, 'link[rel="canonical"]', 'href')).toBe(`${siteUrl}/`)
  })
})

describe('hreflang', () => {
  it('names exactly the languages in which the page exists, and x-default', () => {
    expect(languagePages).toHaveLength(expectedPages)
    for (const page of languagePages) {
      const real = translationsOf(page.rest)
      const isReal = page.locale !== undefined && real.includes(page.locale)
      const own = real.map((locale) => ({
        tag: languageTags[locale],
        path: `/${locale}${page.rest}`,
      }))
      const fallback = { tag: 'x-default', path: page.rest === '/' ? '/' : `/zh${page.rest}` }
      expect(alternatesOf(page), page.path).toEqual(isReal ? [...own, fallback] : [])
    }
  })

  it('is said back by every page it names (T11)', () => {
    const pairs = listed.flatMap((page) => alternatesOf(page).map(({ path }) => ({ page, path })))
    expect(pairs.length).toBeGreaterThanOrEqual(5 * ownPaths.length)
    const oneSided = pairs.filter(
      ({ page, path }) => !alternatesOf(pageAt(path)).some((back) => back.path === page.path),
    )
    expect(oneSided.map(({ page, path }) => `${page.path} → ${path}`)).toEqual([])
  })
})

describe('Open Graph', () => {
  it('says title, description, address, kind and name of the site, each once', () => {
    expect(listed).toHaveLength(expectedPages + 1)
    const names = ['title', 'description', 'url', 'type', 'site_name']
    const wrong = listed.flatMap((page) =>
      names
        .filter((name) => graph(page, name).filter((value) => value.trim() !== '').length !== 1)
        .map((name) => `${page.path} og:${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('J01.1 says the same as the rest of the head, in the language of the page', () => {
    expect(languagePages.length).toBeGreaterThan(4 * 40)
    for (const page of languagePages) {
      expect(graph(page, 'locale'), page.path).toEqual([languages[page.locale ?? 'zh'].openGraph])
      expect(graph(page, 'description'), page.path).toEqual(meta(page, 'description'))
      expect(titleOf(page), page.path).toContain(graph(page, 'title')[0])
      expect(graph(page, 'url'), page.path).toEqual([
        attributeOf(page, 'link[rel="canonical"]', 'href'),
      ])
    }
  })
})

describe('robots', () => {
  it('may list every page but those that say that there is none, or that it moved, and the style guide', () => {
    const hidden = pages.filter((page) => meta(page, 'robots').join().includes('noindex'))
    expect(hidden).toHaveLength(unlistedPaths.length * locales.length + 1)
    expect(hidden.every(isUnlisted)).toBe(true)
    expect(hidden.flatMap(alternatesOf)).toEqual([])
    const canonical = hidden.flatMap((page) =>
      all(page, 'link[rel="canonical"]').map((link) => [page.rest, attribute(link, 'href')]),
    )
    expect(canonical).toEqual(
      hidden
        .filter(({ rest }) => moved.has(rest))
        .map(({ rest, locale }) => [rest, `${siteUrl}/${locale}${moved.get(rest)}`]),
    )
  })
})

describe('content security policy', () => {
  it('stands right behind the encoding and allows nothing inline', () => {
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) {
      const [charset, policy] = all(page, 'head > *')
      expect(attribute(charset, 'charSet'), page.path).toBe('utf-8')
      expect(attribute(policy, 'httpEquiv'), page.path).toBe('Content-Security-Policy')
      const rules = attribute(policy, 'content') ?? ''
      expect(rules, page.path).toMatch(/^default-src 'none';/)
      expect(rules, page.path).toContain("script-src 'self';")
      expect(rules, page.path).not.toMatch(/unsafe-|https?:|data:|\*/)
    }
  })

  it('blocks nothing that stands in a page', () => {
    expect(pages.length).toBeGreaterThan(0)
    const blocked = pages.flatMap((page) =>
      all(page, '*')
        .filter(({ tagName, properties }) => {
          const names = Object.keys(properties)
          const isInline = tagName === 'script' && properties.src === undefined
          const isCode = isInline && properties.type !== 'application/ld+json'
          return (
            isCode || tagName === 'style' || names.some((name) => /^(style$|on[A-Z])/.test(name))
          )
        })
        .map(({ tagName }) => `${page.path} <${tagName}>`),
    )
    expect(blocked).toEqual([])
  })
})
