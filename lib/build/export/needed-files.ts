import path from 'node:path'
import type { FileReferences } from './references'
import type { Styles } from './styles'

/** Flight data: what the router of Next.js fetches in the browser beside a page. */
const flightData = /(^|\/)(index|__next\..+)\.txt$/

/** Next.js exports the page for "not found" three times; `404.html` is the one hosts know. */
const notFoundCopy = /^(404|_not-found)\//

/** Scripts, style sheets and fonts that Next.js bundled. */
const assetFolder = '_next/'

/** The pages among exported files. */
export const pagesAmong = (files: readonly string[]) =>
  files.filter((file) => file.endsWith('.html') && !notFoundCopy.test(file))

/** The exported files that are no page, without what only the runtime of Next.js would load. */
export function filesBesidePages(
  files: readonly string[],
  pages: readonly FileReferences[],
  styles: Styles,
): string[] {
  const assets = files.filter((file) => file.startsWith(assetFolder))
  const addresses = new Set(pages.flatMap(({ references }) => references.map((r) => r.address)))
  const used = new Set(assets.filter((file) => addresses.has(`/${file}`)))
  for (const text of styles.files.values())
    for (const file of assets) if (text.includes(path.posix.basename(file))) used.add(file)
  return files.filter((file) => {
    if (file.startsWith(assetFolder)) return used.has(file)
    return !file.endsWith('.html') && !notFoundCopy.test(file) && !flightData.test(file)
  })
}
