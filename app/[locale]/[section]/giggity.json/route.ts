import { type YearProps, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { programmeGiggity } from '@/lib/outputs/schedule/programme-giggity'
import { scheduleYears } from '@/lib/outputs/schedule/programme-schedule'
import { textFile } from '@/lib/outputs/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = () => yearParams(scheduleYears())

/** An entry for the menu of the Android program Giggity (J15.5). */
export async function GET(_request: Request, props: YearProps) {
  const { locale, year } = await yearOf(props)
  return textFile(programmeGiggity(locale, year), 'application/json')
}
