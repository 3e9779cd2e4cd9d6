import { yearFile } from '@/lib/outputs/file-route'
import { programmeSchedule, scheduleYears } from '@/lib/outputs/schedule/programme-schedule'
import { scheduleXml } from '@/lib/outputs/schedule/xml'

export const dynamic = 'force-static'

/** The programme of an edition for conference programs (c3voc), with the same ids in every language. */
export const { generateStaticParams, GET } = yearFile(
  'application/vnd.c3voc.schedule+xml',
  scheduleYears,
  (locale, year) => scheduleXml(programmeSchedule(locale, year)),
)
