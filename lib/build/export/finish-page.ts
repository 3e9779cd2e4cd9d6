import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { elementsIn } from './elements'
import { forbiddenMarkup } from './forbidden-markup'
import { markPhrases } from './phrases'
import { insertPolicy } from './policy'
import type { Problem } from './problems'
import { type FileReferences, readTargets } from './references'
import { settleWords } from './settle-words'
import { stripRuntime, withoutFlightData } from './strip-runtime'
import type { Styles } from './styles'

/** A page as it will be published, its addresses, and what is wrong with it. */
export interface FinishedPage extends FileReferences {
  html: string
  problems: Problem[]
}

/** Takes the runtime of Next.js out of an exported page, settles its words and puts its security policy in. */
export function finishPage(
  file: string,
  exported: string,
  sheets: Styles['addresses'] = new Map(),
): FinishedPage {
  const tree = fromHtml(withoutFlightData(exported))
  stripRuntime(tree)
  linkOneSheet(tree, sheets)
  const elements = elementsIn(tree)
  settleExpect(elements)
  settleWords(tree, file.split('/')[0] ?? '')
  markPhrases(tree)
  const problems = forbiddenMarkup(elements).map((finding) => ({ file, ...finding }))
  const targets = readTargets(elements)
  insertPolicy(elements)
  // Escaped as the HTML standard (13.3) does, and no more than that.
  const html = toHtml(tree, {
    upperDoctype: true,
    allowDangerousCharacters: true,
    characterReferences: { useNamedReferences: true },
  })
  return { file, html, ...targets, problems }
}

/** Links the single sheet in the place of those that it replaces. */
function linkOneSheet(tree: Root, sheets: Styles['addresses']): void {
  const elements = elementsIn(tree)
  const isSheet = (node: Nodes): node is Element =>
    node.type === 'element' && [node.properties.rel].flat().includes('stylesheet')
  const [first, ...others] = elements.filter(isSheet)
  const address = sheets.get(
    [first, ...others].map((sheet) => String(sheet?.properties.href)).join(' '),
  )
  if (first === undefined || address === undefined) return
  first.properties.href = address
  for (const parent of elements)
    parent.children = parent.children.filter((node) => !(isSheet(node) && others.includes(node)))
}

/** Puts `<link rel="expect">` last in the head: where React writes it depends on which promise resolves first. */
function settleExpect(elements: readonly Element[]): void {
  const head = elements.find(({ tagName }) => tagName === 'head')
  if (head === undefined) return
  const isExpect = (node: Element['children'][number]) =>
    node.type === 'element' && [node.properties.rel].flat().includes('expect')
  head.children = [
    ...head.children.filter((node) => !isExpect(node)),
    ...head.children.filter(isExpect),
  ]
}
