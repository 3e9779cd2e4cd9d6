import { programmeYears } from '@/lib/content'
import { changesFeed } from '@/lib/site/changes-feed'
import { textFile } from '@/lib/site/text-file'
import { type YearProps, yearOf, yearParams } from '@/lib/site/year-page'

export const dynamic = 'force-static'

export const generateStaticParams = () => yearParams(programmeYears())

/** The changes of a programme as an Atom feed (RFC 4287), one for each language. */
export async function GET(_request: Request, props: YearProps) {
  const { locale, year } = await yearOf(props)
  return textFile(changesFeed(locale, year), 'application/atom+xml')
}
