import { type YearProps, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { scheduleJson } from '@/lib/outputs/schedule/json'
import { programmeSchedule, scheduleYears } from '@/lib/outputs/schedule/programme-schedule'
import { textFile } from '@/lib/outputs/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = () => yearParams(scheduleYears())

/** The same as `schedule.xml`, in JSON. */
export async function GET(_request: Request, props: YearProps) {
  const { locale, year } = await yearOf(props)
  const schedule = programmeSchedule(locale, year)
  return textFile(scheduleJson(schedule), 'application/json')
}
