import { describe, expect, it } from 'vitest'
import { languageTags, locales } from '@/lib/language/locales'
import { allPaths, ownPaths, unlistedPaths } from './content'
import {
  all,
  attribute,
  files,
  languagePages,
  one,
  ownPath,
  type Page,
  pageAt,
  pages,
} from './site'

interface Link {
  from: Page
  href: string
}

const linksOf = (page: Page): Link[] =>
  all(page, 'a[href]').map((a) => ({ from: page, href: attribute(a, 'href') ?? '' }))

const links = pages.flatMap(linksOf)
const ownLinks = links.filter(({ from, href }) => pathOf(href, from) !== undefined)

/** Path that a link of the web leads to on this site; undefined for mail, telephone, other sites. */
function pathOf(href: string, from: Page): string | undefined {
  return /^(mailto|tel):/.test(href) ? undefined : ownPath(href, from.path)
}

const fileAt = (path: string) => (path.endsWith('/') ? `${path}index.html` : path).slice(1)

const said = (some: readonly Link[]) => [
  ...new Set(some.map(({ from, href }) => `${from.path} → ${href}`)),
]

describe('links within the site', () => {
  it('lead to a file that is there', () => {
    // Navigation, languages, foot and skip link alone are more than twenty.
    expect(ownLinks.length).toBeGreaterThan(20 * ownPaths.length * locales.length)
    const dead = ownLinks.filter(
      ({ from, href }) => !files.includes(fileAt(pathOf(href, from) ?? '')),
    )
    expect(said(dead)).toEqual([])
  })

  it('lead to a place that is there', () => {
    const toPlaces = ownLinks.filter(({ href }) => href.includes('#'))
    expect(toPlaces.length).toBeGreaterThan(2 * ownPaths.length * locales.length)
    const places = new Set(
      pages.flatMap((page) =>
        all(page, '[id]').map(({ properties }) => `${page.path}#${properties.id}`),
      ),
    )
    const dead = toPlaces.filter(({ from, href }) => {
      const id = decodeURIComponent(href.split('#')[1] ?? '')
      return !places.has(`${pathOf(href, from)}#${id}`)
    })
    expect(said(dead)).toEqual([])
  })

  it('stay in the language of the page, but for the links that change it', () => {
    const crossing = ownLinks.filter(({ from, href }) => {
      const path = pathOf(href, from) ?? ''
      const isOfAll = path.startsWith('/data/')
      return from.locale !== undefined && !isOfAll && !path.startsWith(`/${from.locale}/`)
    })
    const changing = pages.flatMap(switchesOf).filter(({ isOwn }) => !isOwn)
    expect(changing.length).toBe(allPaths.length * locales.length * (locales.length - 1))
    expect(crossing.length).toBeGreaterThanOrEqual(changing.length)
    const switched = new Set(changing.map(({ page, path }) => `${page.path} ${path}`))
    const stray = crossing.filter(
      ({ from, href }) => !switched.has(`${from.path} ${pathOf(href, from)}`),
    )
    expect(said(stray)).toEqual([])
  })
})

/** The links of a page's header that change the language. */
function switchesOf(page: Page) {
  return all(page, 'body > header a[hreflang]').map((a) => ({
    page,
    path: ownPath(attribute(a, 'href') ?? '') ?? '',
    tag: attribute(a, 'hrefLang'),
    lang: attribute(a, 'lang'),
    isOwn: attribute(a, 'ariaCurrent') !== undefined,
  }))
}

describe('language links', () => {
  it('lead to the same page in each language', () => {
    const inLanguages = pages.filter((page) => page.locale)
    expect(inLanguages).toHaveLength(allPaths.length * locales.length)
    for (const page of inLanguages) {
      const expected = locales.map((locale) => ({
        page,
        path: `/${locale}${page.rest}`,
        tag: languageTags[locale],
        lang: languageTags[locale],
        isOwn: locale === page.locale,
      }))
      expect(switchesOf(page), page.path).toEqual(expected)
    }
  })

  it('stand in each language’s own script on the page that chooses one', () => {
    const chosen = all(pageAt('/'), 'main a[hreflang]')
    expect(chosen.map((a) => attribute(a, 'href'))).toEqual(locales.map((locale) => `/${locale}/`))
    expect(all(pageAt('/404.html'), 'main li[lang] a')).toHaveLength(locales.length)
  })
})

const targets = new Map(
  pages.map((page) => [
    page.path,
    linksOf(page).map(({ href }) => pathOf(href, page) ?? page.path),
  ]),
)

/** Every page and file that can be reached from a path by following links. */
function reachableFrom(start: string): Set<string> {
  const found = new Set([start])
  for (const path of found) for (const next of targets.get(path) ?? []) found.add(next)
  return found
}

describe('every page can be reached', () => {
  it.each(['/', ...locales.map((locale) => `/${locale}/`)])(
    'by following links from %s',
    (start) => {
      expect(languagePages).toHaveLength(ownPaths.length * locales.length)
      const reached = reachableFrom(start)
      expect(languagePages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([])
    },
  )

  it('and so can every calendar, but never a page that is not for readers', () => {
    const reached = reachableFrom('/zh/')
    const calendars = files.filter((file) => file.endsWith('.ics')).map((file) => `/${file}`)
    expect(calendars.length).toBeGreaterThan(0)
    expect(calendars.filter((path) => !reached.has(path))).toEqual([])
    const hidden = [...reached].filter((path) => unlistedPaths.includes(path.slice('/zh'.length)))
    expect(unlistedPaths.length).toBeGreaterThan(0)
    expect(hidden).toEqual([])
  })
})

describe('the link of the present page', () => {
  it('is marked in the navigation', () => {
    const present = languagePages.filter((page) =>
      all(page, 'nav a[aria-current="page"]').some((a) => attribute(a, 'href') === page.path),
    )
    expect(present.length).toBeGreaterThan(0)
    const wrong = languagePages.filter((page) =>
      all(page, 'nav a[aria-current="page"]').some((a) => attribute(a, 'href') !== page.path),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('ends the breadcrumbs', () => {
    const deep = languagePages.filter(({ rest }) => rest !== '/')
    expect(deep).toHaveLength((ownPaths.length - 1) * locales.length)
    for (const page of deep)
      expect(one(page, 'nav ol > li:last-child').properties.ariaCurrent, page.path).toBe('page')
  })
})
