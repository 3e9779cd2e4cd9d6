import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memo } from '../../base/memo'
import { contentRoot } from '../settings'
import { keptFolder, readSums, type Sum, sumsFile } from './sums'

export const keptSums = memo((): Sum[] => {
  const file = join(contentRoot(), sumsFile)
  return existsSync(file) ? readSums(readFileSync(file, 'utf8')) : []
})

export interface KeptVersion {
  version: string
  files: string[]
}

/** The published versions of an edition's data, the latest first. */
export const keptVersions = memo((year: number): KeptVersion[] => {
  const byVersion = new Map<string, string[]>()
  for (const { path } of keptSums()) {
    const [ofYear, version = '', file = ''] = path.split('/')
    if (ofYear === String(year)) byVersion.set(version, [...(byVersion.get(version) ?? []), file])
  }
  return [...byVersion].map(([version, files]) => ({ version, files })).reverse()
})

/** A file of a published version, byte for byte as it was. */
export const keptText = (year: number, version: string, file: string): string =>
  readFileSync(join(contentRoot(), keptFolder, String(year), version, file), 'utf8')
