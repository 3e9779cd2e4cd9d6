import { events, programmeYears } from '@/lib/content'
import { locales } from '@/lib/language/locales'
import { isInCalendar } from '@/lib/model/event/slots'
import { eventCalendar } from '@/lib/outputs/calendar/calendar'
import { calendarContext } from '@/lib/outputs/calendar/words'
import { textFile } from '@/lib/outputs/text-file'
import { found, localeOf } from '@/lib/pages/params'

export const dynamic = 'force-static'

/** One file, `<id>.ics`, for each event of which at least a day is known. */
export function generateStaticParams() {
  return locales.flatMap((locale) =>
    programmeYears().flatMap((year) =>
      events(locale, year)
        .filter(({ facts }) => isInCalendar(facts))
        .map(({ id }) => ({ locale, section: String(year), id, file: `${id}.ics` })),
    ),
  )
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; section: string; id: string }> },
) {
  const { locale: segment, section, id } = await params
  const locale = localeOf(segment)
  const entry = found(
    events(locale, Number(section)).find((event) => event.id === id),
    id,
  )
  return textFile(eventCalendar(entry, calendarContext(locale, Number(section))), 'text/calendar')
}
