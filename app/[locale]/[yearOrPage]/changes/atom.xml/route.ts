import { announcedYears } from '@/lib/content'
import { changesFeed } from '@/lib/outputs/feed/changes'
import { yearFile } from '@/lib/outputs/file-route'

export const dynamic = 'force-static'

/** The changes of a programme as an Atom feed (RFC 4287), one for each language. */
export const { generateStaticParams, GET } = yearFile(
  'application/atom+xml',
  announcedYears,
  changesFeed,
)
