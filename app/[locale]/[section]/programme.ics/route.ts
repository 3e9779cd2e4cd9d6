import { programmeCalendar } from '@/lib/calendar/calendar'
import { events, programmeYears } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { calendarContext } from '@/lib/site/calendar'
import { localeOf } from '@/lib/site/params'
import { inLanguage, paths } from '@/lib/site/paths'
import { absolute } from '@/lib/site/settings'
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
  const { locale: segment, section } = await params
  const locale = localeOf(segment)
  const year = Number(section)
  const source = absolute(inLanguage(locale, paths.programmeCalendar(year)))
  const context = { ...calendarContext(locale, year), source }
  return textFile(programmeCalendar(events(locale, year), context), 'text/calendar')
}
