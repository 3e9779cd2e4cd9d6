import { scheduleJson } from '@/lib/schedule/json'
import { programmeSchedule, scheduleYears } from '@/lib/site/schedule'
import { textFile } from '@/lib/site/text-file'
import { type YearProps, yearOf, yearParams } from '@/lib/site/year-page'

export const dynamic = 'force-static'

export const generateStaticParams = () => yearParams(scheduleYears())

/** The same as `schedule.xml`, in JSON. */
export async function GET(_request: Request, props: YearProps) {
  const { locale, year } = await yearOf(props)
  const schedule = programmeSchedule(locale, year)
  return textFile(scheduleJson(schedule), 'application/json')
}
