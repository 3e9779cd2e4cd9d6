import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { languageTags, locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { siteUrl } from '@/lib/pages/settings'
import { itemPaths, news, ownPaths, settings } from './content'
import {
  all,
  attribute,
  attributeOf,
  isNotFoundPage,
  languagePages,
  one,
  ownPath,
  pageAt,
  pages,
  words,
  wordsOf,
} from './site'
import { canonicalOf, dataOf, ofType, timesOf, titleOf } from './structured-data'

const deep = languagePages.filter(({ rest }) => rest !== '/')
const homes = languagePages.filter(({ rest }) => rest === '/')

describe('BreadcrumbList', () => {
  it('stands on every page but home, choice of a language and 404', () => {
    expect(deep).toHaveLength((ownPaths.length - 1) * locales.length)
    const bearing = pages.filter((page) => ofType(page, 'BreadcrumbList').length > 0)
    expect(bearing.map(({ path }) => path)).toEqual(deep.map(({ path }) => path))
    expect(bearing.some(isNotFoundPage)).toBe(false)
  })

  it('equals the breadcrumbs that a reader sees (K1)', () => {
    expect(deep.length).toBeGreaterThan(0)
    for (const page of deep) {
      const shown = selectAll('li', one(page, 'nav ol')).map((item, index) => {
        const [link] = selectAll('a', item)
        const path = link ? ownPath(attribute(link, 'href') ?? '') : page.path
        return { '@type': 'ListItem', position: index + 1, name: words(item), item: siteUrl + path }
      })
      expect(shown.at(-1)?.name, page.path).toBe(titleOf(page))
      expect(shown.length, page.path).toBeGreaterThan(1)
      expect(ofType(page, 'BreadcrumbList')[0]?.itemListElement, page.path).toEqual(shown)
    }
  })
})

describe('Organization and WebSite', () => {
  it('stand on the home page under the name that it shows', () => {
    expect(homes).toHaveLength(locales.length)
    for (const page of homes) {
      const name = settings.name[page.locale ?? 'zh']
      expect(titleOf(page)).toBe(name)
      expect(ofType(page, 'Organization')).toMatchObject([{ name, url: `${siteUrl}/` }])
      expect(ofType(page, 'WebSite')).toMatchObject([
        { name, url: siteUrl + page.path, inLanguage: languageTags[page.locale ?? 'zh'] },
      ])
    }
  })
})

const articles = languagePages.filter(({ rest }) => itemPaths.news.has(rest))

describe('NewsArticle', () => {
  it('stands on every article and on no other page', () => {
    expect(articles).toHaveLength(news.length * locales.length)
    const bearing = pages.filter((page) => ofType(page, 'NewsArticle').length === 1)
    expect(bearing.map(({ path }) => path)).toEqual(articles.map(({ path }) => path))
  })

  it('equals what a reader sees (K1)', () => {
    expect(articles.length).toBeGreaterThan(0)
    for (const page of articles) {
      const [data] = ofType(page, 'NewsArticle')
      const facts = itemPaths.news.get(page.rest)?.facts
      const citations = (data?.citation ?? []) as string[]
      const links = all(page, '[aria-labelledby="sources"] a').map((a) => attribute(a, 'href'))
      expect(data, page.path).toMatchObject({
        headline: titleOf(page),
        description: wordsOf(page, 'h1 + p'),
        url: canonicalOf(page),
        mainEntityOfPage: canonicalOf(page),
        inLanguage: attributeOf(page, 'h1', 'lang'),
        datePublished: facts?.published,
        dateModified: attributeOf(page, 'body > footer time', 'dateTime'),
        publisher: { '@type': 'Organization', name: wordsOf(page, 'body > header > div > a') },
      })
      expect(timesOf(page), page.path).toContain(data?.datePublished)
      expect(links, page.path).toEqual(expect.arrayContaining(citations))
    }
  })
})

describe('all structured data', () => {
  it('leaves out what is not known instead of saying so (T10)', () => {
    const texts = languagePages.flatMap((page) =>
      dataOf(page).map((data) => ({ page, text: JSON.stringify(data) })),
    )
    expect(texts.length).toBeGreaterThanOrEqual(languagePages.length)
    const placeholders = ({ page, text }: (typeof texts)[number]) => {
      const phrases = [messagesIn(page.locale ?? 'zh').programme.place, 'unknown', 'undefined']
      // In a description the words are the editor's own, and say what is not known.
      const named = text.replace(/"(description|headline|name)":"[^"]*"/g, '')
      return phrases.some((phrase) => named.includes(phrase))
    }
    expect(texts.filter(placeholders).map(({ page }) => page.path)).toEqual([])
  })

  it('is on no page that says that there is none', () => {
    const none = pages.filter(isNotFoundPage)
    expect(none).toHaveLength(locales.length + 1)
    expect([...none, pageAt('/')].flatMap(dataOf)).toEqual([])
  })
})
