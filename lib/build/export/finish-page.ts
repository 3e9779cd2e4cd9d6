import type { Element } from 'hast'
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

/** A page as it will be published, its addresses, and what is wrong with it. */
export interface FinishedPage extends FileReferences {
  html: string
  problems: Problem[]
}

/** Takes the runtime of Next.js out of an exported page, settles its words and puts its security policy in. */
export function finishPage(file: string, exported: string): FinishedPage {
  const tree = fromHtml(withoutFlightData(exported))
  stripRuntime(tree)
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
