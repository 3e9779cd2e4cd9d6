import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { FinishedPage } from './pages'

/** Writes the finished site into a new folder, and says which. */
export async function writeTree(
  from: string,
  files: readonly string[],
  pages: readonly FinishedPage[],
  folder: string,
): Promise<string> {
  const htmlOf = new Map(pages.map((page) => [page.file, page.html]))
  await rm(folder, { recursive: true, force: true })
  for (const file of files) {
    const target = path.join(folder, file)
    await mkdir(path.dirname(target), { recursive: true })
    const html = htmlOf.get(file)
    await (html === undefined ? copyFile(path.join(from, file), target) : writeFile(target, html))
  }
  return folder
}
