import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/** An entry of a feed (RFC 4287, 4.1.2). Times are RFC 3339 with their offset. */
export interface FeedEntry {
  /** An IRI that never changes, whatever else of the entry does (4.2.6). */
  id: string
  title: string
  /** BCP 47 tag of the title. */
  lang: string
  published: string
  /** Last change of the content, never the time of a build (4.2.15). */
  updated: string
  /** Whole address of the page. */
  url: string
  category: { term: string; label: string }
  summary: string
}

export interface Feed {
  id: string
  /** BCP 47 tag. */
  lang: string
  title: string
  subtitle: string
  /** Who answers for the feed. */
  author: string
  updated: string
  /** Whole address of the feed itself, and of the page that shows the same. */
  self: string
  page: string
  /** The latest first. */
  entries: readonly FeedEntry[]
}

/** An Atom feed as a file. */
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

function entryElement(entry: FeedEntry) {
  return x('entry', [
    x('id', entry.id),
    x('title', { 'xml:lang': entry.lang }, entry.title),
    x('published', entry.published),
    x('updated', entry.updated),
    x('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    x('category', entry.category),
    x('summary', entry.summary),
  ])
}
