import { programmeYears } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { programmeFile } from '@/lib/site/calendar-files'
import { localeOf } from '@/lib/site/params'
import { textFile } from '@/lib/site/text-file'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    programmeYears().map((year) => ({ locale, section: String(year) })),
  )
}

/** The programme of an edition as a calendar, with the same UIDs in every language. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; section: string }> },
) {
  const { locale, section } = await params
  return textFile(programmeFile(localeOf(locale), Number(section)), 'text/calendar')
}
