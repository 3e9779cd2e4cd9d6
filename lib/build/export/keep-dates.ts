import { existsSync } from 'node:fs'
import { readFile, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { sideBySide } from './side-by-side'

/**
 * Gives each file that did not change the date of the published one. Servers make ETag and
 * Last-Modified from that date, so an unchanged file is answered with 304 (`domain.md` J15.3).
 */
export async function keepDates(files: readonly string[], old: string, whole: string) {
  await sideBySide(files, async (file) => {
    const [before, after] = [path.join(old, file), path.join(whole, file)]
    if (!existsSync(before) || !(await readFile(before)).equals(await readFile(after))) return
    const { atime, mtime } = await stat(before)
    await utimes(after, atime, mtime)
  })
}
