import { yearFile } from '@/lib/outputs/file-route'
import { programmeGiggity } from '@/lib/outputs/schedule/giggity'
import { scheduleYears } from '@/lib/outputs/schedule/programme-schedule'

export const dynamic = 'force-static'

/** An entry for the menu of the Android program Giggity. */
export const { generateStaticParams, GET } = yearFile(
  'application/json',
  scheduleYears,
  programmeGiggity,
)
