import { locales } from '@/lib/language/locales'
import { newsFeed } from '@/lib/outputs/feed/news'
import { rssFeed } from '@/lib/outputs/feed/rss'
import { textFile } from '@/lib/outputs/text-file'
import { localeOf } from '@/lib/pages/params'

export const dynamic = 'force-static'

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** The news as RSS 2.0, one for each language. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale)
  return textFile(rssFeed(newsFeed(locale, 'rss.xml')), 'application/rss+xml')
}
