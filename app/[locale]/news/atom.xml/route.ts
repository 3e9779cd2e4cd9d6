import { atomFeed } from '@/lib/feed/atom'
import { locales } from '@/lib/i18n/locales'
import { newsFeed } from '@/lib/site/news-feed'
import { localeOf } from '@/lib/site/params'
import { textFile } from '@/lib/site/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** The news as an Atom feed (RFC 4287), one for each language. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale)
  return textFile(atomFeed(newsFeed(locale, 'atom.xml')), 'application/atom+xml')
}
