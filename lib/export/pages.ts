import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { forbiddenMarkup } from './forbidden-markup'
import type { Hydration } from './hydration'
import { charsetEnd, insertPolicy, policyElement } from './policy'
import type { Problem } from './problems'
import { type Reference, readTargets } from './references'
import { sideBySide } from './side-by-side'
import { stripRuntime, withoutFlightData } from './strip-runtime'

/** A page as it will be published, and what was learnt while finishing it. */
export interface FinishedPage {
  file: string
  html: string
  hydrates: boolean
  /** Ids that a fragment may point to. */
  ids: ReadonlySet<string>
  references: Reference[]
  problems: Problem[]
}

/** Reads and finishes every page of the export. */
export async function finishPages(
  from: string,
  files: readonly string[],
  hydration: Hydration,
): Promise<FinishedPage[]> {
  const exported = new Set(files)
  const missing = [...hydration.keys()].filter((file) => !exported.has(file))
  if (missing.length > 0) throw new Error(`Next.js did not export ${missing.join(', ')}`)

  const names = files.filter((name) => name.endsWith('.html'))
  return sideBySide(names, async (file) => {
    const html = await readFile(path.join(from, file), 'utf8')
    try {
      return finishPage(file, html, hydration.get(file) ?? false)
    } catch (error) {
      throw new Error(`${file} could not be finished: ${String(error)}`, { cause: error })
    }
  })
}

/** Finishes one page; a page that hydrates keeps every byte that Next.js wrote. */
export function finishPage(file: string, html: string, hydrates: boolean): FinishedPage {
  const tree = fromHtml(hydrates ? html : withoutFlightData(html))
  if (!hydrates) stripRuntime(tree)
  const problems = forbiddenMarkup(tree, { inlineScripts: hydrates }).map((problem) => ({
    file,
    ...problem,
  }))
  const finished = hydrates ? addPolicy(html, tree) : printPage(tree)
  return { file, html: finished, hydrates, ...readTargets(tree), problems }
}

/** How pages are printed: escaped as the HTML standard (13.3) does, and no more than that. */
const printing = {
  upperDoctype: true,
  allowDangerousCharacters: true,
  characterReferences: { useNamedReferences: true },
}

function addPolicy(html: string, tree: Root): string {
  const at = charsetEnd(tree)
  return html.slice(0, at) + toHtml(policyElement(tree), printing) + html.slice(at)
}

function printPage(tree: Root): string {
  insertPolicy(tree)
  return toHtml(tree, printing)
}
