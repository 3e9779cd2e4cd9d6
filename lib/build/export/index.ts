import { rm } from 'node:fs/promises'
import { isUnused } from '../../outputs/unused-route'
import { clientComponents } from './client-components'
import { listFiles } from './files'
import { deadLinks } from './links'
import { filesBesidePages, pagesAmong } from './needed-files'
import { finishPages } from './pages'
import { refuse } from './problems'
import { copyDates, copyFiles, swapIn } from './publish'
import { readReferences } from './references'
import { joinStyles } from './styles'

export { ExportError } from './problems'

export interface FinishOptions {
  /** Folder that `next build` exported to. */
  from: string
  /** Folder of the build files of Next.js, whose manifests name client components. */
  manifests: string
  /** Folder to publish; stays as it was when anything is wrong. */
  to: string
  /** The site's own address, for example `https://example.org`. */
  siteUrl: string
}

export interface FinishReport {
  pages: number
  files: number
}

/**
 * Turns the export of Next.js into the site that is published.
 * @throws ExportError naming every problem at once; nothing has been published then.
 */
export async function finishExport(options: FinishOptions): Promise<FinishReport> {
  const { from, manifests, to, siteUrl } = options
  const next = `${to}.new`
  await rm(next, { recursive: true, force: true })

  const exported = (await listFiles(from)).filter((file) => !isUnused(file))
  const styles = await joinStyles(from, next, { pages: pagesAmong(exported), files: exported })
  const pages = await finishPages(from, next, { files: pagesAmong(exported), styles })
  const others = filesBesidePages(exported, pages, styles)
  const files = [...pages.map(({ file }) => file), ...others, ...styles.files.keys()]
  const references = await readReferences(from, others, pages, siteUrl)

  const problems = [
    ...(await clientComponents(manifests)),
    ...pages.flatMap((page) => page.problems),
    ...deadLinks(files, references, siteUrl),
  ]
  if (problems.length > 0) await rm(next, { recursive: true })
  refuse(problems)

  await copyFiles(from, others, next)
  await copyDates(files, to, next)
  await swapIn(next, to)
  return { pages: pages.length, files: files.length }
}
