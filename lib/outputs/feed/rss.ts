import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { inRfc822 } from '../../base/zone'
import type { Feed, FeedEntry } from './feed'

/** Vocabularies for what RSS itself has no word for: the feed's own address, true changes, authors, HTML. */
const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** An RSS 2.0 feed as a file. */
export function rssFeed({ title, subtitle, lang, author, updated, self, page, entries }: Feed) {
  const root = x('rss', { version: '2.0', ...namespaces }, [
    x('channel', [
      x('title', title),
      x('link', page),
      x('description', subtitle),
      x('language', lang.toLowerCase()),
      x('dc:creator', author),
      x('lastBuildDate', inRfc822(updated)),
      x('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
      ...entries.map((entry) => itemElement(entry, author)),
    ]),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`
}

function itemElement(entry: FeedEntry, feedAuthor: string) {
  return x('item', [
    x('title', entry.title),
    x('link', entry.url),
    x('guid', { isPermaLink: 'false' }, entry.id),
    x('pubDate', inRfc822(entry.published)),
    x('atom:updated', entry.updated),
    x('dc:creator', entry.author ?? feedAuthor),
    x('dc:language', entry.textLang ?? entry.lang),
    ...entry.categories.map(({ label }) => x('category', label)),
    x('description', entry.summary),
    ...(entry.html === undefined ? [] : [x('content:encoded', entry.html)]),
  ])
}
