import { programmeYears } from '@/lib/content'
import { programmeFile } from '@/lib/outputs/calendar/files'
import { type YearProps, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { textFile } from '@/lib/outputs/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = () => yearParams(programmeYears())

/** The programme of an edition as a calendar, with the same UIDs in every language. */
export async function GET(_request: Request, props: YearProps) {
  const { locale, year } = await yearOf(props)
  return textFile(programmeFile(locale, year), 'text/calendar')
}
