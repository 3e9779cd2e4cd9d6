import { found } from '@/lib/base/found'
import { announcedYears } from '@/lib/content'
import { facetCalendars, facetFile } from '@/lib/outputs/calendar/files'
import { fileRoute } from '@/lib/outputs/file-route'

export const dynamic = 'force-static'

const calendarsOf = (year: number) =>
  facetCalendars(year).map((calendar) => ({
    ...calendar,
    file: `${calendar.facet}-${calendar.value}.ics`,
  }))

/** One calendar for each day, kind, theme, district, language and audience that occurs. */
export const { generateStaticParams, GET } = fileRoute(
  'text/calendar',
  ['yearOrPage', 'file'],
  () =>
    announcedYears().flatMap((year) =>
      calendarsOf(year).map(({ file }) => ({ yearOrPage: String(year), file })),
    ),
  (locale, { yearOrPage, file }) => {
    const year = Number(yearOrPage)
    const calendar = calendarsOf(year).find((each) => each.file === file)
    return facetFile(locale, year, found(calendar, file))
  },
)
