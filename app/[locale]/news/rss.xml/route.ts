import { newsFeed } from '@/lib/outputs/feed/news'
import { rssFeed } from '@/lib/outputs/feed/rss'
import { localeFile } from '@/lib/outputs/file-route'

export const dynamic = 'force-static'

/** The news as RSS 2.0, one for each language. */
export const { generateStaticParams, GET } = localeFile('application/rss+xml', (locale) =>
  rssFeed(newsFeed(locale, 'rss.xml')),
)
