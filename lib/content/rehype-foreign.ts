import type { Element, Root, Text } from 'hast'
import type {} from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import { foreignRuns, type LanguageRun } from '../language/foreign-runs'
import { languageTags } from '../language/locales'
import { localeOf } from './compiled'

function toNode({ text, lang }: LanguageRun): Element | Text {
  const value: Text = { type: 'text', value: text }
  if (!lang) return value
  const properties = { lang: languageTags[lang] }
  return { type: 'element', tagName: 'span', properties, children: [value] }
}

/** Marks words in another language than their body with `lang` (WCAG 3.1.2). */
export function rehypeForeign() {
  return (tree: Root, { data }: { data: object }) => {
    const own = localeOf(data)
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && (node.tagName === 'code' || node.properties.lang)) return SKIP
      if (node.type !== 'text' || !parent || index === undefined) return undefined
      const nodes = foreignRuns(node.value, own).map(toNode)
      parent.children.splice(index, 1, ...nodes)
      return index + nodes.length
    })
  }
}
