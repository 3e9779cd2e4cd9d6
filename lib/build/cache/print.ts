import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest } from '../../base/digest'

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

/** What a build makes itself, what only tests and people read, and what is read as content. */
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
 * A fingerprint of all that a build reads: the project with its lockfile, the content, the settings
 * and Node.js, which knows how languages write. The same fingerprint gives the same bytes, which
 * `npm run reproducible` proves on every change.
 *
 * @param root folder of the project
 * @param content folder of the content
 */
export function sitePrint(root: string, content: string): string {
  const parts = [
    { folder: root, isUsed: (path: string) => !isLeftOut(path) },
    { folder: content, isUsed: () => true },
  ].flatMap(({ folder, isUsed }) =>
    filesIn(folder, isUsed).flatMap((file) => [file, readFileSync(join(folder, file))]),
  )
  const set = settings.map((name) => `${name}=${process.env[name] ?? ''}`)
  return digest(process.version, process.platform, process.arch, ...set, ...parts)
}
