import { scheduleXml } from '@/lib/schedule/xml'
import { localeOf } from '@/lib/site/params'
import { programmeSchedule, scheduleParams } from '@/lib/site/schedule'
import { textFile } from '@/lib/site/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = scheduleParams

/** The programme of an edition for conference programs (c3voc), with the same ids in every language. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; section: string }> },
) {
  const { locale, section } = await params
  const schedule = programmeSchedule(localeOf(locale), Number(section))
  return textFile(scheduleXml(schedule), 'application/vnd.c3voc.schedule+xml')
}
