import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { sideBySide } from './side-by-side'

/** Copies what is published as Next.js exported it beside the pages. */
export async function copyFiles(
  from: string,
  files: readonly string[],
  folder: string,
): Promise<void> {
  await sideBySide(files, async (file) => {
    const target = path.join(folder, file)
    await mkdir(path.dirname(target), { recursive: true })
    await copyFile(path.join(from, file), target)
  })
}
