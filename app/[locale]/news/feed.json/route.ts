import { locales } from '@/lib/language/locales'
import { jsonFeed } from '@/lib/outputs/feed/json-feed'
import { newsFeed } from '@/lib/outputs/feed/news'
import { textFile } from '@/lib/outputs/text-file'
import { localeOf } from '@/lib/pages/params'

export const dynamic = 'force-static'

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** The news as a JSON Feed 1.1, one for each language. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale)
  return textFile(jsonFeed(newsFeed(locale, 'feed.json')), 'application/feed+json')
}
