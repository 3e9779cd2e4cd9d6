import { found } from '@/lib/base/found'
import { dataYears } from '@/lib/content'
import { allFiles } from '@/lib/outputs/open-data/files'
import { textFile } from '@/lib/outputs/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = () =>
  dataYears().flatMap((year) => allFiles(year).map(([file]) => ({ year: String(year), file })))

/** The open data of an edition as it is now: four languages in one file. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ year: string; file: string }> },
) {
  const { year, file } = await params
  const { text, mediaType } = found(new Map(allFiles(Number(year))).get(file), file)
  return textFile(text, mediaType)
}
