import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { elementsIn } from './elements'
import { forbiddenMarkup } from './forbidden-markup'
import { charsetEnd, insertPolicy, policyElement } from './policy'
import type { Problem } from './problems'
import { type Reference, readTargets } from './references'
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

/** Finishes one page; a page that hydrates keeps every byte that Next.js wrote. */
export function finishPage(file: string, html: string, hydrates: boolean): FinishedPage {
  const tree = fromHtml(hydrates ? html : withoutFlightData(html))
  if (!hydrates) stripRuntime(tree)
  const elements = elementsIn(tree)
  const problems = forbiddenMarkup(elements, { inlineScripts: hydrates }).map((problem) => ({
    file,
    ...problem,
  }))
  const targets = readTargets(elements)
  if (hydrates) return { file, html: addPolicy(html, elements), hydrates, ...targets, problems }
  insertPolicy(elements)
  return { file, html: toHtml(tree, printing), hydrates, ...targets, problems }
}

/** How pages are printed: escaped as the HTML standard (13.3) does, and no more than that. */
const printing = {
  upperDoctype: true,
  allowDangerousCharacters: true,
  characterReferences: { useNamedReferences: true },
}

function addPolicy(html: string, elements: readonly Element[]): string {
  const at = charsetEnd(elements)
  return html.slice(0, at) + toHtml(policyElement(elements), printing) + html.slice(at)
}
