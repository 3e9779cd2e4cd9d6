import { found } from '@/lib/base/found'
import { events, programmeYears } from '@/lib/content'
import { localeOf, locales } from '@/lib/language/locales'
import { isInCalendar } from '@/lib/model/event/slots'
import { eventCalendar } from '@/lib/outputs/calendar/calendar'
import { calendarContext } from '@/lib/outputs/calendar/words'
import { textFile } from '@/lib/outputs/text-file'

export const dynamic = 'force-static'

/** One file, `<id>.ics`, for each event of which at least a day is known. */
export function generateStaticParams() {
  return locales.flatMap((locale) =>
    programmeYears().flatMap((year) =>
      events(locale, year)
        .filter(({ facts }) => isInCalendar(facts))
        .map(({ id }) => ({ locale, yearOrPage: String(year), id, file: `${id}.ics` })),
    ),
  )
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; yearOrPage: string; id: string }> },
) {
  const { locale: segment, yearOrPage, id } = await params
  const locale = localeOf(segment)
  const entry = found(
    events(locale, Number(yearOrPage)).find((event) => event.id === id),
    id,
  )
  return textFile(
    eventCalendar(entry, calendarContext(locale, Number(yearOrPage))),
    'text/calendar',
  )
}
