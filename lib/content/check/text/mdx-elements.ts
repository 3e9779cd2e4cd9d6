import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { partialDate } from '../../../model/schema/common'
import type { WordsFile } from '../model'

/** A component in a page, its plain attributes and its line. */
export interface Element {
  name: string
  attributes: { name: string; value: string | undefined }[]
  line: number
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement

const attributesOf = ({ attributes }: Jsx) =>
  attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return { name: '{…}', value: undefined }
    const { name, value } = attribute
    return { name, value: typeof value === 'string' ? value : undefined }
  })

/** The components of a page, in order. */
export function elementsOf({ tree, bodyLine }: WordsFile): Element[] {
  const elements: Element[] = []
  if (!tree) return elements
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const line = (node.position?.start.line ?? 1) + bodyLine - 1
    elements.push({ name: node.name ?? '', attributes: attributesOf(node), line })
  })
  return elements
}

/** Dates that components show to readers; those that are none are told elsewhere. */
export const attributeDates = (words: WordsFile) =>
  elementsOf(words).flatMap(({ attributes, line }) =>
    attributes.flatMap(({ name, value }) =>
      name === 'date' && partialDate.safeParse(value).success
        ? [{ value: String(value), line }]
        : [],
    ),
  )
