import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataYears } from '../../content'
import {
  keptFolder,
  keptSums,
  keptVersions,
  printSums,
  sumsFile,
} from '../../content/data-versions'
import { currentFiles, versionOf } from './files'

/** The present versions that are not among those kept, as `2030/2030-06-11-3fa94c1b`. */
export const unkept = (): { year: number; version: string }[] =>
  dataYears()
    .map((year) => ({ year, version: versionOf('investment', year) }))
    .filter(({ year, version }) => keptVersions(year).every((kept) => kept.version !== version))

/**
 * Puts the present version of every edition's figures into the content, where it stays for good.
 *
 * @returns the versions that were not there yet
 */
export function keepVersions(root: string): string[] {
  const versions = unkept()
  const files = versions.flatMap(({ year, version }) =>
    [...currentFiles('investment', year)].map(([name, { text, sha256 }]) => ({
      path: `${year}/${version}/${name}`,
      sha256,
      text,
    })),
  )
  for (const { path, text } of files) {
    const file = join(root, keptFolder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  if (files.length > 0) writeFileSync(join(root, sumsFile), printSums([...keptSums(), ...files]))
  return versions.map(({ year, version }) => `${year}/${version}`)
}
