import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import Tinypool from 'tinypool'
import { mapConcurrent } from '../../base/map-concurrent'
import { type FinishedPage, finishPage } from './finish-page'
import type { Styles } from './styles'

/** A page that has been written; its HTML is no longer needed. */
export type WrittenPage = Omit<FinishedPage, 'html'>

/** Some of the pages of an export. */
interface Batch {
  /** Folder of the export. */
  from: string
  /** Folder that the finished pages are written to. */
  to: string
  files: readonly string[]
  styles: Styles
}

/** Pages that a process finishes in one go. A process that is idle takes the next ones. */
const batchSize = 100

/** Finishes every page and writes it, on all processors where there are many pages. */
export async function finishPages(
  from: string,
  to: string,
  { files, styles }: Pick<Batch, 'files' | 'styles'>,
): Promise<WrittenPage[]> {
  // A process takes longer to start than so few pages to finish.
  if (files.length <= batchSize) return finishBatch({ from, to, files, styles })
  const batches: Batch[] = []
  for (let at = 0; at < files.length; at += batchSize)
    batches.push({ from, to, files: files.slice(at, at + batchSize), styles })
  const pool = new Tinypool({
    runtime: 'child_process',
    serialization: 'advanced',
    filename: import.meta.url,
    name: 'finishBatch',
    execArgv: ['--import', 'tsx'],
    maxThreads: availableParallelism(),
  })
  try {
    const written = batches.map((batch): Promise<WrittenPage[]> => pool.run(batch))
    return (await Promise.all(written)).flat()
  } finally {
    await pool.destroy()
  }
}

/** Finishes and writes some pages. @throws Error with the name of a page that cannot be read */
export const finishBatch = ({ from, to, files, styles }: Batch): Promise<WrittenPage[]> =>
  mapConcurrent(files, async (file) => {
    const exported = await readFile(path.join(from, file), 'utf8')
    const { html, ...page } = finish(file, exported, styles)
    const target = path.join(to, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, html)
    return page
  })

function finish(file: string, exported: string, styles: Styles): FinishedPage {
  try {
    return finishPage(file, exported, styles.addresses)
  } catch (error) {
    throw new Error(`${file} could not be finished: ${String(error)}`, { cause: error })
  }
}
