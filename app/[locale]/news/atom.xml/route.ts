import { locales } from '@/lib/language/locales'
import { atomFeed } from '@/lib/outputs/feed/atom'
import { newsFeed } from '@/lib/outputs/feed/news'
import { textFile } from '@/lib/outputs/text-file'
import { localeOf } from '@/lib/pages/params'

export const dynamic = 'force-static'

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** The news as an Atom feed (RFC 4287), one for each language. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale)
  return textFile(atomFeed(newsFeed(locale, 'atom.xml')), 'application/atom+xml')
}
