import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

export * from '../../support/tree'

/** The built fixture edition, `tests/fixtures/edition/content`. */
export const folder = process.env.EDITION_DIR ?? 'out-edition'
if (!existsSync(folder)) {
  throw new Error(
    `${folder}/ is missing: CONTENT_DIR=tests/fixtures/edition/content OUT_DIR=${folder} npm run build`,
  )
}

/** Paths of all files, from the folder on. */
export const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))

export const fileText = (file: string) => readFileSync(path.join(folder, file), 'utf8')

const parsed = new Map<string, Root>()

/** A page by its address, such as `/zh/2030/programme/`. */
export function page(address: string): Root {
  const tree = parsed.get(address) ?? fromHtml(fileText(`${address}index.html`))
  parsed.set(address, tree)
  return tree
}
