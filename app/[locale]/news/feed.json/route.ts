import { jsonFeed } from '@/lib/outputs/feed/json-feed'
import { newsFeed } from '@/lib/outputs/feed/news'
import { localeFile } from '@/lib/outputs/file-route'

export const dynamic = 'force-static'

/** The news as a JSON Feed 1.1, one for each language. */
export const { generateStaticParams, GET } = localeFile('application/feed+json', (locale) =>
  jsonFeed(newsFeed(locale, 'feed.json')),
)
