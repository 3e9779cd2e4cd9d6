import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect } from 'vitest'
import { valueAt } from '@/lib/content/check/path'
import { type Locale, languageTags } from '@/lib/language/locales'

/** One entry as all three formats must say it. */
export interface Told {
  id: string
  url: string
  title: string
  published: number
  updated: number
  html: string
  lang: string
  author: string
}

/** Where a feed was built, and what its files hold. */
export interface Built {
  siteUrl: string
  textOf: (file: string) => string
}

const raw = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', htmlEntities: true })

/** RFC 3339 with an offset, which RFC 4287 and JSON Feed ask for. */
const instant = (text: unknown) => {
  expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)
  return Date.parse(String(text))
}

/** RFC 822 with a year of four digits; the weekday must be that of the date. */
const rfc822 = (text: unknown) => {
  const date = String(text)
  expect(date).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} \+0800$/)
  const [day = ''] = date.split(',')
  expect(new Date(Date.parse(date) + 8 * 3_600_000).toUTCString()).toMatch(new RegExp(`^${day}`))
  return Date.parse(date)
}

/** Repeated elements as a list; one alone stands for itself, none for nothing. */
const list = (items: unknown): unknown[] => (items === undefined ? [] : [items].flat())

const at = (node: unknown, ...path: string[]) => String(valueAt(node, path))

export function atomEntries({ siteUrl, textOf }: Built, locale: Locale): Told[] {
  const text = textOf(`${locale}/news/atom.xml`)
  expect(XMLValidator.validate(text)).toBe(true)
  const { feed } = raw.parse(text)
  const known = parseAtomFeed(text)
  expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom')
  expect(feed['@xml:lang']).toBe(languageTags[locale])
  // RFC 4287, 4.1.1: one id, one title, one updated, an author, and a link to itself.
  expect(known.id).toMatch(/^tag:/)
  expect(known.authors).toHaveLength(1)
  expect(known.title).not.toBe('')
  expect(known.links?.find(({ rel }) => rel === 'self')?.href).toBe(
    `${siteUrl}/${locale}/news/atom.xml`,
  )
  const entries = list(feed.entry).map((entry) => ({
    id: at(entry, 'id'),
    url: at(entry, 'link', '@href'),
    title: at(entry, 'title', '#text'),
    published: instant(at(entry, 'published')),
    updated: instant(at(entry, 'updated')),
    html: at(entry, 'content', '#text'),
    lang: at(entry, 'content', '@xml:lang'),
    author: at(entry, 'author', 'name'),
  }))
  expect(known.entries?.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
  // 4.2.15: the feed is as new as its newest entry at least.
  expect(instant(feed.updated)).toBeGreaterThanOrEqual(
    Math.max(...entries.map(({ updated }) => updated)),
  )
  return entries
}

export function rssEntries({ siteUrl, textOf }: Built, locale: Locale): Told[] {
  const text = textOf(`${locale}/news/rss.xml`)
  expect(XMLValidator.validate(text)).toBe(true)
  const { rss } = raw.parse(text)
  const known = parseRssFeed(text)
  expect(rss['@version']).toBe('2.0')
  // RSS 2.0: a channel has title, link and description; language in lower case as in its list.
  expect(known.title).not.toBe('')
  expect(known.link).toBe(`${siteUrl}/${locale}/news/`)
  expect(known.description).not.toBe('')
  expect(known.language).toBe(languageTags[locale].toLowerCase())
  expect(rss.channel['atom:link']['@href']).toBe(`${siteUrl}/${locale}/news/rss.xml`)
  rfc822(rss.channel.lastBuildDate)
  const items = list(rss.channel.item)
  for (const item of items) expect(at(item, 'guid', '@isPermaLink')).toBe('false')
  const entries = items.map((item) => ({
    id: at(item, 'guid', '#text'),
    url: at(item, 'link'),
    title: at(item, 'title'),
    published: rfc822(at(item, 'pubDate')),
    updated: instant(at(item, 'atom:updated')),
    html: at(item, 'content:encoded'),
    lang: at(item, 'dc:language'),
    author: at(item, 'dc:creator'),
  }))
  expect(known.items?.map(({ guid }) => guid?.value)).toEqual(entries.map(({ id }) => id))
  return entries
}

export function jsonEntries({ siteUrl, textOf }: Built, locale: Locale): Told[] {
  const feed = JSON.parse(textOf(`${locale}/news/feed.json`))
  const known = parseJsonFeed(feed)
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
  expect(feed.language).toBe(languageTags[locale])
  expect(feed.feed_url).toBe(`${siteUrl}/${locale}/news/feed.json`)
  expect(feed.home_page_url).toBe(`${siteUrl}/${locale}/news/`)
  const entries = list(feed.items).map((item) => ({
    id: at(item, 'id'),
    url: at(item, 'url'),
    title: at(item, 'title'),
    published: instant(at(item, 'date_published')),
    updated: instant(at(item, 'date_modified')),
    html: at(item, 'content_html'),
    lang: at(item, 'language'),
    author: at(item, 'authors', '0', 'name'),
  }))
  expect(known.items?.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
  return entries
}
