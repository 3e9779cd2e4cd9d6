import path from 'node:path'
import type { Hydration } from './hydration'

/** Flight data: what Next.js's router fetches in the browser beside a page. */
const flightData = /^(index|__next\..+)\.txt$/

/** Next.js exports the page for "not found" three times; `404.html` is the one hosts know. */
const notFoundCopy = /^(404|_not-found)\//

/** The exported files without those that only the runtime of a page that hydrates would fetch. */
export function withoutLeftovers(files: readonly string[], hydration: Hydration): string[] {
  const isFetched = (file: string) =>
    hydration.get(path.posix.join(path.posix.dirname(file), 'index.html')) === true
  return files.filter(
    (file) =>
      !notFoundCopy.test(file) && (!flightData.test(path.posix.basename(file)) || isFetched(file)),
  )
}
