import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { siteUrl } from '@/lib/pages/settings'
import { newsFeedSuite } from '../../support/feeds/suite'
import { listedNews } from './content'
import { all, attribute, pageAt, textOf } from './site'

newsFeedSuite(
  { siteUrl, textOf },
  listedNews.map(({ id, facts, translations }) => ({
    id,
    published: facts.published,
    translations,
  })),
)

describe('the pages of the news', () => {
  it.each(locales)('lead to the feeds of %s, in the head and in sight (K7)', (locale) => {
    const page = pageAt(`/${locale}/news/`)
    const feeds = [
      ['application/rss+xml', `/${locale}/news/rss.xml`],
      ['application/atom+xml', `/${locale}/news/atom.xml`],
      ['application/feed+json', `/${locale}/news/feed.json`],
    ] as const
    for (const [type, path] of feeds) {
      const [link, ...more] = all(page, `head link[rel="alternate"][type="${type}"]`)
      expect(more).toEqual([])
      expect(link && attribute(link, 'href')).toBe(siteUrl + path)
      expect(all(page, `main a[href="${path}"]`)).toHaveLength(1)
    }
  })
})
