import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Feed, FeedEntry } from './feed'

/** An Atom feed (RFC 4287) as a file. */
export function atomFeed({ id, lang, title, subtitle, author, updated, ...feed }: Feed): string {
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
    x('id', id),
    x('title', title),
    x('subtitle', subtitle),
    x('updated', updated),
    x('author', [x('name', author)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: feed.page }),
    ...feed.entries.map(entryElement),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`
}

function entryElement({ id, title, lang, published, updated, url, ...entry }: FeedEntry) {
  const inLanguage = entry.textLang === undefined ? {} : { 'xml:lang': entry.textLang }
  const { author, html } = entry
  return x('entry', [
    x('id', id),
    x('title', { 'xml:lang': lang }, title),
    x('published', published),
    x('updated', updated),
    ...(author === undefined ? [] : [x('author', [x('name', author)])]),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...entry.categories.map((category) => x('category', category)),
    x('summary', inLanguage, entry.summary),
    ...(html === undefined ? [] : [x('content', { ...inLanguage, type: 'html' }, html)]),
  ])
}
