import { scheduleJson } from '@/lib/schedule/json'
import { localeOf } from '@/lib/site/params'
import { programmeSchedule, scheduleParams } from '@/lib/site/schedule'
import { textFile } from '@/lib/site/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = scheduleParams

/** The same as `schedule.xml`, in JSON. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; section: string }> },
) {
  const { locale, section } = await params
  const schedule = programmeSchedule(localeOf(locale), Number(section))
  return textFile(scheduleJson(schedule), 'application/json')
}
