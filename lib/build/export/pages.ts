import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import Tinypool from 'tinypool'
import { type FinishedPage, finishPage } from './finish-page'
import type { Hydration } from './hydration'
import { sideBySide } from './side-by-side'
import { chunkAddresses } from './unused-chunks'

/** What is known of a page once it has been written. */
export interface WrittenPage extends Omit<FinishedPage, 'html'> {
  /** Where its text mentions files of Next.js's chunks. */
  chunks: string[]
}

/** Some of the pages of an export. */
export interface Share {
  /** Folder of the export. */
  from: string
  /** Folder that the finished pages are written to. */
  to: string
  pages: [file: string, hydrates: boolean][]
}

/** Pages that are finished in one go. A process that is idle takes the next ones. */
const shareSize = 100

/** Finishes every page of the export and writes it, on all processors where there are many. */
export async function finishPages(
  from: string,
  to: string,
  files: readonly string[],
  hydration: Hydration,
): Promise<WrittenPage[]> {
  const exported = new Set(files)
  const missing = [...hydration.keys()].filter((file) => !exported.has(file))
  if (missing.length > 0) throw new Error(`Next.js did not export ${missing.join(', ')}`)

  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): Share['pages'][number] => [file, hydration.get(file) ?? false])
  const shares: Share[] = []
  for (let at = 0; at < pages.length; at += shareSize)
    shares.push({ from, to, pages: pages.slice(at, at + shareSize) })
  return (await finishShares(shares)).flat()
}

async function finishShares(shares: readonly Share[]): Promise<WrittenPage[][]> {
  // A process takes longer to start than so few pages to finish.
  if (shares.length <= 1) return Promise.all(shares.map(finishShare))
  const pool = new Tinypool({
    runtime: 'child_process',
    serialization: 'advanced',
    filename: new URL('pages.worker.ts', import.meta.url).href,
    execArgv: ['--import', 'tsx'],
    maxThreads: availableParallelism(),
  })
  try {
    return await Promise.all(shares.map((share): Promise<WrittenPage[]> => pool.run(share)))
  } finally {
    await pool.destroy()
  }
}

/** Finishes and writes some pages. @throws Error with the name of a page that cannot be read */
export const finishShare = ({ from, to, pages }: Share): Promise<WrittenPage[]> =>
  sideBySide(pages, async ([file, hydrates]) => {
    const exported = await readFile(path.join(from, file), 'utf8')
    const { html, ...known } = finish(file, exported, hydrates)
    const target = path.join(to, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, html)
    return { ...known, chunks: chunkAddresses(html) }
  })

function finish(file: string, html: string, hydrates: boolean): FinishedPage {
  try {
    return finishPage(file, html, hydrates)
  } catch (error) {
    throw new Error(`${file} could not be finished: ${String(error)}`, { cause: error })
  }
}
