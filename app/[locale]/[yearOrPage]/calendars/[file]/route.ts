import { found } from '@/lib/base/found'
import { programmeYears } from '@/lib/content'
import { localeOf, locales } from '@/lib/language/locales'
import { facetCalendars, facetFile } from '@/lib/outputs/calendar/files'
import { textFile } from '@/lib/outputs/text-file'

export const dynamic = 'force-static'

const calendarsOf = (year: number) =>
  facetCalendars(year).map((calendar) => ({
    ...calendar,
    file: `${calendar.facet}-${calendar.value}.ics`,
  }))

/** One calendar for each day, kind, theme, district, language and audience that occurs. */
export function generateStaticParams() {
  return locales.flatMap((locale) =>
    programmeYears().flatMap((year) =>
      calendarsOf(year).map(({ file }) => ({ locale, yearOrPage: String(year), file })),
    ),
  )
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; yearOrPage: string; file: string }> },
) {
  const { locale, yearOrPage, file } = await params
  const year = Number(yearOrPage)
  const calendar = found(
    calendarsOf(year).find((each) => each.file === file),
    file,
  )
  return textFile(facetFile(localeOf(locale), year, calendar), 'text/calendar')
}
