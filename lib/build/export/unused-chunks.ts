import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { WrittenPage } from './pages'

const chunkFolder = '_next/static/'

/** Pages name the folder of a chunk, too, which spares looking at every word of theirs. */
export const chunkAddresses = (html: string): string[] => [
  ...new Set(html.match(/static\/[\w./~-]+/g)),
]

/** The files without those of Next.js's chunks that no page loads, even by way of another. */
export async function withoutUnusedChunks(
  from: string,
  files: readonly string[],
  pages: readonly WrittenPage[],
): Promise<string[]> {
  const chunks = files.filter((file) => file.startsWith(chunkFolder))
  const chunkNamed = new Map(chunks.map((file) => [path.posix.basename(file), file]))
  const mentioned = (text: string) => fileNames(text).flatMap((name) => chunkNamed.get(name) ?? [])

  const used = new Set(pages.flatMap((page) => page.chunks.flatMap(mentioned)))
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
