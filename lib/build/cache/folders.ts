import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that were made before, each under the fingerprint of all that it was made from. */
export interface KeptFolders {
  cache: string
  /** How many stay; what was used longest ago is forgotten first. */
  most: number
  /** What of a folder is worth keeping. */
  filter?: (path: string) => boolean
}

/** Puts a copy of what was made from the same before at `to`; says whether there was anything. */
export function restoreFolder({ cache }: KeptFolders, print: string, to: string): boolean {
  const kept = join(cache, print)
  if (!existsSync(kept)) return false
  rmSync(to, { recursive: true, force: true })
  cpSync(kept, to, { recursive: true })
  const now = new Date()
  utimesSync(kept, now, now)
  return true
}

/** Keeps a copy of `from`. */
export function keepFolder({ cache, most, filter }: KeptFolders, print: string, from: string) {
  const kept = join(cache, print)
  // A build that is ended half way leaves no half result under the name of a whole one.
  rmSync(`${kept}.new`, { recursive: true, force: true })
  cpSync(from, `${kept}.new`, { recursive: true, ...(filter && { filter }) })
  rmSync(kept, { recursive: true, force: true })
  renameSync(`${kept}.new`, kept)
  const oldestFirst = readdirSync(cache)
    .map((name) => ({ path: join(cache, name), used: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => a.used - b.used)
  for (const { path } of oldestFirst.slice(0, -most)) rmSync(path, { recursive: true })
}
