import { programmeGiggity } from '@/lib/site/giggity'
import { scheduleYears } from '@/lib/site/schedule'
import { textFile } from '@/lib/site/text-file'
import { type YearProps, yearOf, yearParams } from '@/lib/site/year-page'

export const dynamic = 'force-static'

export const generateStaticParams = () => yearParams(scheduleYears())

/** An entry for the menu of the Android program Giggity (J15.5). */
export async function GET(_request: Request, props: YearProps) {
  const { locale, year } = await yearOf(props)
  return textFile(programmeGiggity(locale, year), 'application/json')
}
