import type { Feed, FeedEntry } from './feed'

/** A JSON Feed 1.1 (jsonfeed.org) as a file. */
export function jsonFeed({ title, subtitle, lang, author, self, page, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description: subtitle,
    language: lang,
    authors: [{ name: author }],
    items: entries.map((entry) => item(entry, author)),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}

function item(entry: FeedEntry, feedAuthor: string) {
  const content =
    entry.html === undefined ? { content_text: entry.summary } : { content_html: entry.html }
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    ...content,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: [{ name: entry.author ?? feedAuthor }],
    tags: entry.categories.map(({ label }) => label),
    language: entry.textLang ?? entry.lang,
  }
}
