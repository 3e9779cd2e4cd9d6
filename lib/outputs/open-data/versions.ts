import { found } from '../../base/found'
import { keptText, keptVersions } from '../../content/data-versions'
import { currentFiles, versionOf } from './files'

/** Every version of an edition's figures that has an address: the present one and those kept. */
export function versionFiles(year: number): { version: string; file: string }[] {
  const version = versionOf('investment', year)
  const kept = keptVersions(year).filter((each) => each.version !== version)
  const now = { version, files: [...currentFiles('investment', year).keys()] }
  return [now, ...kept].flatMap((each) =>
    each.files.map((file) => ({ version: each.version, file })),
  )
}

const mediaTypeOf = (file: string) => (file.endsWith('.csv') ? 'text/csv' : 'application/json')

/** A file of a version: as it was published, or, while that has not happened, as it is now. */
export function versionFile(year: number, version: string, file: string) {
  const isKept = keptVersions(year).some((each) => each.version === version)
  if (isKept) return { text: keptText(year, version, file), mediaType: mediaTypeOf(file) }
  return found(currentFiles('investment', year).get(file), file)
}
