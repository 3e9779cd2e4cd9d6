import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { digest } from '../base/digest'
import { listFiles } from './export/files'
import { copyDates, swapIn } from './export/publish'

/** Settings that pages, calendars and cards are made with. */
export const settings = [
  'CONTENT_DIR',
  'SITE_URL',
  'SITE_ENV',
  'SITE_SAMPLE',
  'SITE_NOW',
  'PUBLISH_NOW',
  'SHARE_CARDS',
] as const

/** Files of the project that do not change the site: build results, tests, documents; content is read apart. */
const isLeftOut = (path: string) =>
  /^(\.(?!env)|node_modules$|out\b|content$|tests$|docs$|shots$|test-results$|playwright-report$|bench\.json$)/.test(
    path,
  ) ||
  /^public\/(media|share|scripts)$|^messages\/.*\.d\.json\.ts$|\.tsbuildinfo$|^next-env\.d\.ts$/.test(
    path,
  )

function filesIn(folder: string, isUsed: (path: string) => boolean): string[] {
  const names = (at: string): string[] =>
    readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry) => {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (!isUsed(path)) return []
      return entry.isDirectory() ? names(path) : [path]
    })
  return names('').sort()
}

/**
 * Hash of all that a build reads: the project with its lockfile, the content, the settings, and
 * Node.js, which knows how languages write. The same fingerprint gives the same bytes, which
 * `npm run reproducible` proves on every change.
 *
 * @param root folder of the project
 * @param content folder of the content
 */
export function siteFingerprint(root: string, content: string): string {
  const parts = [
    { folder: root, isUsed: (path: string) => !isLeftOut(path) },
    { folder: content, isUsed: () => true },
  ].flatMap(({ folder, isUsed }) =>
    filesIn(folder, isUsed).flatMap((file) => [file, readFileSync(join(folder, file))]),
  )
  const set = settings.map((name) => `${name}=${process.env[name] ?? ''}`)
  return digest(process.version, process.platform, process.arch, ...set, ...parts)
}

const cacheFolder = '.cache/sites'

/** Finished sites in the cache: enough for the real site, the fixture and the sample edition. */
const mostSites = 3

/** Publishes the cached site of a fingerprint; returns false if there is none. */
export async function restoreSite(fingerprint: string, to: string, cache = cacheFolder) {
  const cached = join(cache, fingerprint)
  if (!existsSync(cached)) return false
  const next = `${to}.new`
  rmSync(next, { recursive: true, force: true })
  cpSync(cached, next, { recursive: true })
  const now = new Date()
  utimesSync(cached, now, now)
  await copyDates(await listFiles(next), to, next)
  await swapIn(next, to)
  return true
}

/** Copies a finished site into the cache; the sites that were used longest ago make room. */
export function cacheSite(fingerprint: string, from: string, cache = cacheFolder): void {
  const cached = join(cache, fingerprint)
  // A build that is ended half way leaves no half result under the name of a whole one.
  rmSync(`${cached}.new`, { recursive: true, force: true })
  cpSync(from, `${cached}.new`, { recursive: true })
  rmSync(cached, { recursive: true, force: true })
  renameSync(`${cached}.new`, cached)
  const oldestFirst = readdirSync(cache)
    .map((name) => ({ path: join(cache, name), used: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => a.used - b.used)
  for (const { path } of oldestFirst.slice(0, -mostSites)) rmSync(path, { recursive: true })
}
