import { scheduleXml } from '@/lib/schedule/xml'
import { programmeSchedule, scheduleYears } from '@/lib/site/schedule'
import { textFile } from '@/lib/site/text-file'
import { type YearProps, yearOf, yearParams } from '@/lib/site/year-page'

export const dynamic = 'force-static'

export const generateStaticParams = () => yearParams(scheduleYears())

/** The programme of an edition for conference programs (c3voc), with the same ids in every language. */
export async function GET(_request: Request, props: YearProps) {
  const { locale, year } = await yearOf(props)
  const schedule = programmeSchedule(locale, year)
  return textFile(scheduleXml(schedule), 'application/vnd.c3voc.schedule+xml')
}
