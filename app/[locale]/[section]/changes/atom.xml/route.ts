import { programmeYears } from '@/lib/content'
import { changesFeed } from '@/lib/outputs/feed/changes'
import { type YearProps, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { textFile } from '@/lib/outputs/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = () => yearParams(programmeYears())

/** The changes of a programme as an Atom feed (RFC 4287), one for each language. */
export async function GET(_request: Request, props: YearProps) {
  const { locale, year } = await yearOf(props)
  return textFile(changesFeed(locale, year), 'application/atom+xml')
}
