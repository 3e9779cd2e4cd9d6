import { programmeYears } from '@/lib/content'
import { programmeFile } from '@/lib/outputs/calendar/files'
import { yearFile } from '@/lib/outputs/file-route'

export const dynamic = 'force-static'

/** The programme of an edition as a calendar, with the same UIDs in every language. */
export const { generateStaticParams, GET } = yearFile(
  'text/calendar',
  programmeYears,
  programmeFile,
)
