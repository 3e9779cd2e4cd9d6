import { programmeGiggity } from '@/lib/site/giggity'
import { localeOf } from '@/lib/site/params'
import { scheduleParams } from '@/lib/site/schedule'
import { textFile } from '@/lib/site/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = scheduleParams

/** An entry for the menu of the Android program Giggity (J15.5). */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; section: string }> },
) {
  const { locale, section } = await params
  return textFile(programmeGiggity(localeOf(locale), Number(section)), 'application/json')
}
