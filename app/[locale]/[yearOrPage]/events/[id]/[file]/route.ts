import { found } from '@/lib/base/found'
import { announcedYears, events } from '@/lib/content'
import { isInCalendar } from '@/lib/model/event/slots'
import { eventCalendar } from '@/lib/outputs/calendar/calendar'
import { calendarContext } from '@/lib/outputs/calendar/words'
import { fileRoute } from '@/lib/outputs/file-route'

export const dynamic = 'force-static'

/** One file, `<id>.ics`, for each announced event of which at least a day is known. */
export const { generateStaticParams, GET } = fileRoute(
  'text/calendar',
  ['yearOrPage', 'id', 'file'],
  (locale) =>
    announcedYears().flatMap((year) =>
      events(locale, year)
        .filter(({ facts }) => isInCalendar(facts))
        .map(({ id }) => ({ yearOrPage: String(year), id, file: `${id}.ics` })),
    ),
  (locale, { yearOrPage, id }) => {
    const year = Number(yearOrPage)
    const entry = events(locale, year).find((event) => event.id === id)
    return eventCalendar(found(entry, id), calendarContext(locale, year))
  },
)
