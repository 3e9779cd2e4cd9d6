import { dataYears } from '@/lib/content'
import { versionFile, versionFiles } from '@/lib/outputs/open-data/versions'
import { textFile } from '@/lib/outputs/text-file'

export const dynamic = 'force-static'

export const generateStaticParams = () =>
  dataYears().flatMap((year) => versionFiles(year).map((at) => ({ year: String(year), ...at })))

/** A file of one version of the data, which never changes. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ year: string; version: string; file: string }> },
) {
  const { year, version, file } = await params
  const { text, mediaType } = versionFile(Number(year), version, file)
  return textFile(text, mediaType)
}
