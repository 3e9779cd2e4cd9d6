import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { FinishedPage } from './pages'
import { sideBySide } from './side-by-side'

/** Writes the finished site into a new folder, and says which. */
export async function writeTree(
  from: string,
  files: readonly string[],
  pages: readonly FinishedPage[],
  folder: string,
): Promise<string> {
  const htmlOf = new Map(pages.map((page) => [page.file, page.html]))
  await rm(folder, { recursive: true, force: true })
  const folders = new Set(files.map((file) => path.dirname(path.join(folder, file))))
  await sideBySide([...folders], (each) => mkdir(each, { recursive: true }))
  await sideBySide(files, async (file) => {
    const target = path.join(folder, file)
    const html = htmlOf.get(file)
    await (html === undefined ? copyFile(path.join(from, file), target) : writeFile(target, html))
  })
  return folder
}
