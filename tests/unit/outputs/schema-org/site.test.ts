import { describe, expect, it } from 'vitest'
import type { NewsEntry } from '../../../../lib/model/entry'
import { newsArticleJsonLd } from '../../../../lib/outputs/schema-org/news-article'
import { printJsonLd } from '../../../../lib/outputs/schema-org/print'
import {
  breadcrumbListJsonLd,
  organizationJsonLd,
  webSiteJsonLd,
} from '../../../../lib/outputs/schema-org/site'

const read = (data: unknown) => JSON.parse(printJsonLd(data))

const article: NewsEntry = {
  id: 'sample-article',
  facts: {
    id: 'sample-article',
    publication: 'published',
    kind: 'news',
    published: '2026-08-01',
    topics: ['week'],
    issuer: 'site',
    subject_date: '2026-07',
    events: [],
    signings: [],
    pages: [],
    sources: [{ source: 'sample-source', supports: ['text'] }],
    updated: '2026-08-02T00:30',
    changes: [],
  },
  words: { title: 'A <b>title</b></script>', summary: 'A summary.' },
  body: '',
  notes: [],
  pictures: [],
  wordsLocale: 'zh',
  isFallback: true,
  isStale: false,
  translations: ['zh'],
}

describe('structured data of an article', () => {
  const url = 'https://week.example/ko/news/sample-article/'
  const data = newsArticleJsonLd(article, {
    url,
    publisher: { name: '견본 주간' },
    author: { name: '견본 기관' },
    keywords: ['국제주간'],
    corrections: [{ date: '2026-08-02', text: '정정' }],
    citations: ['https://paper.example/1'],
  })

  it('has the values of the page, and the language of its words', () => {
    expect(read(data)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A <b>title</b></script>',
      description: 'A summary.',
      url,
      mainEntityOfPage: url,
      inLanguage: 'zh-CN',
      datePublished: '2026-08-01',
      dateModified: '2026-08-02T00:30:00+08:00',
      author: { '@type': 'Organization', name: '견본 기관' },
      publisher: { '@type': 'Organization', name: '견본 주간' },
      keywords: ['국제주간'],
      correction: [{ '@type': 'CorrectionComment', datePublished: '2026-08-02', text: '정정' }],
      citation: ['https://paper.example/1'],
    })
  })

  it('cannot close the script element it stands in', () => {
    const text = printJsonLd(data)
    expect(text).not.toContain('<')
    expect(text).toContain('\\u003c/script>')
  })
})

describe('structured data of the site', () => {
  it('counts the steps of a breadcrumb from one', () => {
    const crumbs = [
      { name: 'Home', url: 'https://week.example/en/' },
      { name: 'News', url: 'https://week.example/en/news/' },
    ]
    expect(read(breadcrumbListJsonLd(crumbs))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://week.example/en/' },
        { '@type': 'ListItem', position: 2, name: 'News', item: 'https://week.example/en/news/' },
      ],
    })
  })

  it('names the site and, where known, who publishes it', () => {
    const site = { name: 'Sample Week', url: 'https://week.example/en/' }
    expect(read(webSiteJsonLd('zh', site))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      ...site,
      inLanguage: 'zh-CN',
    })
    const publisher = { name: 'Harbour Office' }
    expect(read(webSiteJsonLd('en', { ...site, publisher })).publisher).toEqual({
      '@type': 'Organization',
      ...publisher,
    })
    expect(read(organizationJsonLd(site))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      ...site,
    })
  })
})
