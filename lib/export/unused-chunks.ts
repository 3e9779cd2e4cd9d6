import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FinishedPage } from './pages'

const chunkFolder = '_next/static/'

/** The files without those of Next.js's chunks that no page loads, even by way of another. */
export async function withoutUnusedChunks(
  from: string,
  files: readonly string[],
  pages: readonly FinishedPage[],
): Promise<string[]> {
  const chunks = files.filter((file) => file.startsWith(chunkFolder))
  const chunkNamed = new Map(chunks.map((file) => [path.posix.basename(file), file]))
  const mentioned = (text: string) => fileNames(text).flatMap((name) => chunkNamed.get(name) ?? [])

  // Pages name the folder of a chunk, too, which spares looking at every word of theirs.
  const addresses = (html: string) => html.match(/static\/[\w./~-]+/g) ?? []
  const used = new Set(pages.flatMap((page) => addresses(page.html).flatMap(mentioned)))
  for (const chunk of used) {
    if (!/\.(js|css)$/.test(chunk)) continue
    const text = await readFile(path.join(from, chunk), 'utf8')
    for (const next of mentioned(text)) used.add(next)
  }
  return files.filter((file) => !file.startsWith(chunkFolder) || used.has(file))
}

function fileNames(text: string): string[] {
  return text.match(/[\w.~-]+\.\w+/g) ?? []
}
