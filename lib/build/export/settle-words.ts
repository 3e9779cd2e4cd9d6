import type { Element, Nodes, Root } from 'hast'
import { isLocale, languages } from '../../language/locales'

/** Elements within which no line ends, so that a word and its particle may stand on both sides of them. */
const inline = new Set(
  'a abbr b bdi cite code em i s small span strong sub sup time wbr'.split(' '),
)

/** Settles what depends on the words before it, in texts and attributes of a page: Korean particles. */
export function settleWords(tree: Root, locale: string): void {
  const settle = isLocale(locale) ? languages[locale].settle : undefined
  if (settle === undefined) return
  let line = ''
  const settleIn = (node: Nodes): void => {
    if (node.type === 'text') {
      node.value = settle(node.value, line)
      line += node.value
    }
    if (node.type === 'element') settleAttributes(node, settle)
    if (node.type !== 'element' && node.type !== 'root') return
    const isBlock = node.type === 'element' && !inline.has(node.tagName)
    if (isBlock) line = ''
    for (const child of node.children) settleIn(child)
    if (node.type === 'element' && node.content) settleIn(node.content)
    if (isBlock) line = ''
  }
  settleIn(tree)
}

function settleAttributes({ properties }: Element, settle: (text: string) => string): void {
  for (const [name, value] of Object.entries(properties))
    if (typeof value === 'string') properties[name] = settle(value)
}
