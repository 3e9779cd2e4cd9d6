import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { mapConcurrent } from '../../base/map-concurrent'

/** Copies files as Next.js exported them. */
export const copyFiles = (from: string, files: readonly string[], to: string) =>
  mapConcurrent(files, async (file) => {
    const target = path.join(to, file)
    await mkdir(path.dirname(target), { recursive: true })
    await copyFile(path.join(from, file), target)
  })

/**
 * Gives each file that did not change the date of the published one. Servers make ETag and
 * Last-Modified from that date, so an unchanged file is answered with 304.
 */
export const copyDates = (files: readonly string[], published: string, next: string) =>
  mapConcurrent(files, async (file) => {
    const [before, after] = [path.join(published, file), path.join(next, file)]
    if (!existsSync(before) || !(await readFile(before)).equals(await readFile(after))) return
    const { atime, mtime } = await stat(before)
    await utimes(after, atime, mtime)
  })

/**
 * Puts a finished folder in the place of the published one. The old one is moved aside first and
 * comes back if the new one cannot take its place.
 */
export async function swapIn(next: string, published: string): Promise<void> {
  const old = `${published}.old`
  await rm(old, { recursive: true, force: true })
  if (existsSync(published)) await rename(published, old)
  try {
    await rename(next, published)
  } catch (error) {
    if (existsSync(old)) await rename(old, published)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}
