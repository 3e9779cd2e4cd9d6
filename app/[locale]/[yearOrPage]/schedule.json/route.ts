import { yearFile } from '@/lib/outputs/file-route'
import { scheduleJson } from '@/lib/outputs/schedule/json'
import { programmeSchedule, scheduleYears } from '@/lib/outputs/schedule/programme-schedule'

export const dynamic = 'force-static'

/** The same as `schedule.xml`, in JSON. */
export const { generateStaticParams, GET } = yearFile(
  'application/json',
  scheduleYears,
  (locale, year) => scheduleJson(programmeSchedule(locale, year)),
)
