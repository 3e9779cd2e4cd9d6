import { programmeYears } from '@/lib/content'
import { programmeFile } from '@/lib/site/calendar-files'
import { textFile } from '@/lib/site/text-file'
import { type YearProps, yearOf, yearParams } from '@/lib/site/year-page'

export const dynamic = 'force-static'

export const generateStaticParams = () => yearParams(programmeYears())

/** The programme of an edition as a calendar, with the same UIDs in every language. */
export async function GET(_request: Request, props: YearProps) {
  const { locale, year } = await yearOf(props)
  return textFile(programmeFile(locale, year), 'text/calendar')
}
