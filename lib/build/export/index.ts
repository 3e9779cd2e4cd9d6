import { rm } from 'node:fs/promises'
import { copyFiles } from './copy'
import { listFiles } from './files'
import { readHydration } from './hydration'
import { keepDates } from './keep-dates'
import { withoutLeftovers } from './leftovers'
import { deadLinks } from './links'
import { finishPages } from './pages'
import { refuse } from './problems'
import { readReferences } from './references'
import { swapIn } from './swap'
import { withoutUnusedChunks } from './unused-chunks'

export { ExportError } from './problems'

export interface FinishOptions {
  /** Folder that `next build` exported to. */
  from: string
  /** Folder of the build files of Next.js, whose manifests say what a page hydrates. */
  manifests: string
  /** Folder to publish; stays as it was when anything is wrong. */
  to: string
  /** The site's own address, for example `https://example.org`. */
  siteUrl: string
}

export interface FinishReport {
  pages: number
  hydratingPages: number
  files: number
}

/**
 * Turns the export of Next.js into the site that is published.
 * @throws ExportError naming every problem at once; nothing has been published then.
 */
export async function finishExport(options: FinishOptions): Promise<FinishReport> {
  const { from, manifests, to, siteUrl } = options
  const hydration = await readHydration(manifests)
  const exported = withoutLeftovers(await listFiles(from), hydration)
  const whole = `${to}.new`
  await rm(whole, { recursive: true, force: true })
  const pages = await finishPages(from, whole, exported, hydration)
  const files = await withoutUnusedChunks(from, exported, pages)
  const references = await readReferences(from, files, pages, siteUrl)

  const problems = pages.flatMap((page) => page.problems)
  problems.push(...deadLinks(files, references, siteUrl))
  if (problems.length > 0) await rm(whole, { recursive: true })
  refuse(problems)

  const others = files.filter((file) => !file.endsWith('.html'))
  await copyFiles(from, others, whole)
  await keepDates(files, to, whole)
  await swapIn(whole, to)
  return {
    pages: pages.length,
    hydratingPages: pages.filter((page) => page.hydrates).length,
    files: files.length,
  }
}
