import { type YearProps, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { programmeSchedule, scheduleYears } from '@/lib/outputs/schedule/programme-schedule'
import { scheduleXml } from '@/lib/outputs/schedule/xml'
import { textFile } from '@/lib/outputs/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = () => yearParams(scheduleYears())

/** The programme of an edition for conference programs (c3voc), with the same ids in every language. */
export async function GET(_request: Request, props: YearProps) {
  const { locale, year } = await yearOf(props)
  const schedule = programmeSchedule(locale, year)
  return textFile(scheduleXml(schedule), 'application/vnd.c3voc.schedule+xml')
}
