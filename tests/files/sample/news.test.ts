import { select, selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { withOffset } from '@/lib/base/zone'
import { formatDate } from '@/lib/language/date-format'
import { locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { pageSize } from '@/lib/pages/news-lists'
import { newsCaption, newsCorrection } from '../../../tools/sample/news-words'
import { links, one, times, words } from '../../support/tree'
import { article, articles, listedNews, page, shown, text } from './news-page'
import { files } from './read'

describe.each(locales)('every article in %s', (locale) => {
  it('J10.1 says who else issued it, when it was published and changed, and its sources', () => {
    const { news } = messagesIn(locale)
    expect(shown.length).toBe(196)
    for (const { facts } of shown) {
      const tree = article(locale, facts.id)
      const head = one('main header', tree)
      const said = [head, ...selectAll('main footer', tree)].flatMap(times)
      const { publish_at, published, updated, kind, issuer } = facts
      expect(said, facts.id).toContain(publish_at ? withOffset(publish_at) : published)
      const isChanged = !updated.startsWith(published) && updated > (publish_at ?? '')
      if (kind !== 'recap' && isChanged) expect(said, facts.id).toContain(withOffset(updated))
      const [before = '', after = ''] = news.issuer.split('{name}').map((part) => part.trim())
      // The editors of the site need no name on it.
      const says = words(head).includes(before) && words(head).includes(after)
      expect(says, facts.id).toBe(issuer !== 'site')
      const sources = one('[aria-labelledby="sources"]', tree)
      expect(links(sources).length, facts.id).toBeGreaterThan(0)
    }
  })

  it('J10.1 has its corrections above the text, dated, and in the record of changes (J8)', () => {
    const corrected = shown.filter(({ facts }) => facts.corrections)
    expect(corrected.length).toBeGreaterThan(10)
    for (const { facts } of corrected) {
      const main = one('main article', article(locale, facts.id))
      const box = one('[aria-labelledby="corrections"]', main)
      const [date = ''] = (facts.corrections ?? []).map((each) => each.date)
      expect(words(box)).toContain(newsCorrection.wrong[locale])
      expect(words(box)).toContain(newsCorrection.right[locale])
      expect(words(box)).toContain(formatDate(locale, date))
      const order = selectAll('[aria-labelledby="corrections"], .prose', main)
      expect(order[0]).toBe(box)
      expect(times(one('[aria-labelledby="record"]', main))).toEqual([date])
    }
  })

  it('J10.2 has its pictures with caption, credit and licence, to be downloaded', () => {
    const pictured = shown.filter(({ facts }) => facts.images)
    expect(pictured.length).toBeGreaterThan(5)
    for (const { facts } of pictured) {
      const figure = one('main figure', article(locale, facts.id))
      const said = words(one('figcaption', figure))
      expect(said).toContain(newsCaption[locale])
      expect(said).toContain('样例作者')
      expect(said).toContain('CC0 1.0')
      const { href, download } = one('a', figure).properties
      expect(download).toBeDefined()
      expect(files).toContain(String(href).slice(1))
    }
  })

  it('J3 leads to what it is about', () => {
    const related = shown.filter(({ facts }) => facts.projects)
    expect(related.length).toBeGreaterThan(5)
    for (const { facts } of related) {
      const all = links(one('[aria-labelledby="mentioned"]', article(locale, facts.id)))
      for (const id of facts.projects ?? [])
        expect(all).toContain(`/${locale}/2030/projects/${id}/`)
      for (const id of facts.events) expect(all).toContain(`/${locale}/2030/events/${id}/`)
    }
  })
})

describe.each(locales)('the lists of the news in %s', (locale) => {
  /** Ids of the articles on a page and those after it, by following the link to the next. */
  function listed(address: string): { ids: string[]; pages: number } {
    const main = one('main', page(address))
    const ids = selectAll('ul h2 a', main).map(({ properties }) =>
      String(properties.href).split('/').at(-2),
    )
    const next = selectAll('nav a', main).find(
      (link) => words(link) === messagesIn(locale).news.next,
    )
    const rest = next ? listed(String(next.properties.href)) : { ids: [], pages: 0 }
    return { ids: [...ids.map(String), ...rest.ids], pages: 1 + rest.pages }
  }
  const when = new Map(
    articles.map(({ facts }) => [facts.id, facts.publish_at ?? facts.published] as const),
  )
  const inOrder = (ids: readonly string[]) => {
    const moments = ids.map((id) => when.get(id) ?? '')
    expect(moments).toEqual([...moments].sort().reverse())
  }

  it('J1 have every article once, by true publication, page after page', () => {
    const { ids, pages } = listed(`/${locale}/news/`)
    expect(ids.toSorted()).toEqual(listedNews.map(({ facts }) => facts.id).toSorted())
    expect(pages).toBe(Math.ceil(listedNews.length / pageSize))
    inOrder(ids)
  })

  it('J1 have those of a year and of a topic', () => {
    const groups = [
      ...['2029', '2030'].map((year) => ({
        address: `year/${year}`,
        own: listedNews.filter(({ facts }) => facts.published.startsWith(year)),
      })),
      ...(['culture', 'travel'] as const).map((topic) => ({
        address: `topic/${topic}`,
        own: listedNews.filter(({ facts }) => facts.topics.includes(topic)),
      })),
    ]
    for (const { address, own } of groups) {
      expect(own.length, address).toBeGreaterThan(15)
      const { ids } = listed(`/${locale}/news/${address}/`)
      expect(ids.toSorted()).toEqual(own.map(({ facts }) => facts.id).toSorted())
      inOrder(ids)
    }
  })

  it('have titles of their own, a trail, and are in the sitemap', () => {
    const addresses = files
      .filter((file) => new RegExp(`^${locale}/news/(page|year|topic)/`).test(file))
      .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    expect(addresses.length).toBeGreaterThan(20)
    const trees = addresses.map(page)
    const titles = trees.map((tree) => words(one('title', tree)))
    expect(new Set(titles).size).toBe(titles.length)
    const sitemap = text('sitemap.xml')
    for (const [place, tree] of trees.entries()) {
      expect(links(one('nav ol', tree))).toContain(`/${locale}/news/`)
      expect(sitemap).toContain(`${addresses[place]}</loc>`)
      expect(select('link[type="application/feed+json"]', tree)).not.toBeNull()
    }
  })
})
