import type { Locale } from '../language/locales'
import { translator } from '../language/translator'
import type { FeedLink } from './page'
import { type NewsFeedFile, paths } from './paths'

const formats = {
  'rss.xml': { name: 'RSS', type: 'application/rss+xml' },
  'atom.xml': { name: 'Atom', type: 'application/atom+xml' },
  'feed.json': { name: 'JSON Feed', type: 'application/feed+json' },
} as const satisfies Record<NewsFeedFile, { name: string; type: string }>

/** The feeds of the news in one language, each named by its format. */
export const newsFeedFormats = Object.entries(formats).map(([file, { name, type }]) => ({
  name,
  type,
  path: paths.newsFeed(file as NewsFeedFile),
}))

/** How a page of the news leads to them. */
export function newsFeeds(locale: Locale): FeedLink[] {
  const title = translator(locale)('news.title')
  return newsFeedFormats.map(({ name, ...feed }) => ({ ...feed, name: `${title} (${name})` }))
}
