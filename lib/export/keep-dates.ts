import { existsSync } from 'node:fs'
import { readFile, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

/**
 * Gives each file that did not change the date of the published one. Servers make ETag and
 * Last-Modified from that date, so an unchanged file is answered with 304 (`domain.md` J15.3).
 */
export async function keepDates(files: readonly string[], old: string, whole: string) {
  for (const file of files) {
    const [before, after] = [path.join(old, file), path.join(whole, file)]
    if (!existsSync(before) || !(await readFile(before)).equals(await readFile(after))) continue
    const { atime, mtime } = await stat(before)
    await utimes(after, atime, mtime)
  }
}
