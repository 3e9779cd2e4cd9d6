import { programmeYears } from '@/lib/content'
import { dataFile, fileNames } from '@/lib/open-data/files'
import { found } from '@/lib/site/params'
import { textFile } from '@/lib/site/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = () =>
  programmeYears().flatMap((year) => fileNames.map((file) => ({ year: String(year), file })))

/** The open data of an edition: four languages in one file. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ year: string; file: string }> },
) {
  const { year, file } = await params
  const name = found(
    fileNames.find((each) => each === file),
    file,
  )
  const { text, mediaType } = dataFile(Number(year), name)
  return textFile(text, mediaType)
}
