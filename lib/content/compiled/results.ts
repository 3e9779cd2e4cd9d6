import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Where contentlayer writes, and lib/content reads. */
const generated = '.contentlayer/generated'

/** Earlier results, each under the fingerprint of all that it was made from. */
const cacheFolder = '.cache/contentlayer/results'

/** Real, fixture and sample content, as they stood a few changes ago. */
const most = 8

/** Everything that is imported; contentlayer also writes each document on its own, for its live view. */
const isRead = (path: string) =>
  statSync(path).isDirectory() || /^(index\..*|types\.d\.ts|_index\.json)$/.test(basename(path))

/** Brings back what the same content once was compiled to; says whether there was anything. */
export function restoreResult(print: string, cache = cacheFolder, to = generated): boolean {
  const kept = join(cache, print)
  if (!existsSync(kept)) return false
  rmSync(to, { recursive: true, force: true })
  cpSync(kept, to, { recursive: true })
  const now = new Date()
  utimesSync(kept, now, now)
  return true
}

/** Keeps what was compiled, and forgets what was used longest ago. */
export function keepResult(print: string, cache = cacheFolder, from = generated): void {
  const kept = join(cache, print)
  // A build that is ended half way leaves no half result under the name of a whole one.
  rmSync(`${kept}.new`, { recursive: true, force: true })
  cpSync(from, `${kept}.new`, { recursive: true, filter: isRead })
  renameSync(`${kept}.new`, kept)
  const oldestFirst = readdirSync(cache)
    .map((name) => ({ path: join(cache, name), used: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => a.used - b.used)
  for (const { path } of oldestFirst.slice(0, -most)) rmSync(path, { recursive: true })
}
