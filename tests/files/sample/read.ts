import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The built sample edition. */
export const folder = process.env.SAMPLE_DIR ?? 'out-demo'
if (!existsSync(folder)) throw new Error(`${folder}/ is missing: run npm run demo:build`)

/** Paths of all files, from the folder on. */
export const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
