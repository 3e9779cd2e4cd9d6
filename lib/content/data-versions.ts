import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memo } from '../base/memo'
import { contentRoot } from './settings'

/** Below the content root: every version of the data that was ever published. */
export const keptFolder = 'data'

/** The list of all files with their SHA-256, oldest first, as `sha256sum` writes it. */
export const sumsFile = `${keptFolder}/SHA256SUMS`

export interface Sum {
  sha256: string
  /** From the folder on: `2030/2030-06-11-3fa94c1b/projects.csv`. */
  path: string
}

const sumLine = /^([0-9a-f]{64}) {2}(.+)$/

export const readSums = (text: string): Sum[] =>
  text.split('\n').flatMap((line) => {
    const [, sha256, path] = sumLine.exec(line) ?? []
    return sha256 === undefined || path === undefined ? [] : [{ sha256, path }]
  })

export const printSums = (sums: readonly Sum[]): string =>
  sums.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')

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
