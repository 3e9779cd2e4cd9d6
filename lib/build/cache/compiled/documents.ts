import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/*
 * contentlayer keeps each compiled document and knows it again by the time of its file. A checkout
 * gives new times to old texts, and a picture may change beside an unchanged text; so the cache is
 * kept here with fingerprints in the place of times, and lent to contentlayer with today's times.
 */

const places = { own: '.contentlayer/.cache', kept: '.cache/contentlayer/documents' }

const cacheFile = z.looseObject({
  cacheItemsMap: z.record(z.string(), z.looseObject({ documentHash: z.string() })),
})

type Items = z.infer<typeof cacheFile>['cacheItemsMap']

/** Copies the cache with another mark for each document; those without one are left out. */
function copyCaches(
  from: string,
  to: string,
  mark: (path: string, old: string) => string | undefined,
) {
  rmSync(to, { recursive: true, force: true })
  for (const name of cachesIn(from)) {
    const cache = cacheFile.parse(JSON.parse(readFileSync(join(from, name), 'utf8')))
    const items: Items = {}
    for (const [path, item] of Object.entries(cache.cacheItemsMap)) {
      const documentHash = mark(path, item.documentHash)
      if (documentHash !== undefined) items[path] = { ...item, documentHash }
    }
    mkdirSync(dirname(join(to, name)), { recursive: true })
    writeFileSync(join(to, name), JSON.stringify({ ...cache, cacheItemsMap: items }))
  }
}

/** Files of the cache, named after the version and the schema that they belong to. */
function cachesIn(folder: string): string[] {
  const isCache = (name: string) => /(^|[\\/])data-\w+\.json$/.test(name)
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isCache)
  } catch {
    return []
  }
}

/** The mark by which contentlayer knows a file again (its source-files, 0.5.8). */
const timeOf = (file: string) => statSync(file).mtime.getTime().toString()

const keptFor = (root: string) => join(places.kept, encodeURIComponent(root))

/** Gives contentlayer its cache back, without the documents that are no longer what they were. */
export function lendDocuments(root: string, prints: ReadonlyMap<string, string>): void {
  copyCaches(keptFor(root), places.own, (path, print) =>
    prints.get(path) === print ? timeOf(join(root, path)) : undefined,
  )
}

/** Keeps what contentlayer has compiled. */
export function keepDocuments(root: string, prints: ReadonlyMap<string, string>): void {
  copyCaches(places.own, keptFor(root), (path) => prints.get(path))
}
