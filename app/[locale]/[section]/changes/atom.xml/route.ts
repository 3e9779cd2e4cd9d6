import { programmeYears } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { changesFeed } from '@/lib/site/changes-feed'
import { localeOf } from '@/lib/site/params'
import { textFile } from '@/lib/site/text-file'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    programmeYears().map((year) => ({ locale, section: String(year) })),
  )
}

/** The changes of a programme as an Atom feed (RFC 4287), one for each language. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; section: string }> },
) {
  const { locale, section } = await params
  return textFile(changesFeed(localeOf(locale), Number(section)), 'application/atom+xml')
}
