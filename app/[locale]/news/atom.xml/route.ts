import { atomFeed } from '@/lib/outputs/feed/atom'
import { newsFeed } from '@/lib/outputs/feed/news'
import { localeFile } from '@/lib/outputs/file-route'

export const dynamic = 'force-static'

/** The news as an Atom feed (RFC 4287), one for each language. */
export const { generateStaticParams, GET } = localeFile('application/atom+xml', (locale) =>
  atomFeed(newsFeed(locale, 'atom.xml')),
)
