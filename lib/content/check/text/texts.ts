import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { partialDate } from '../../../model/schema/common'
import { notWords } from '../../source-hash'
import type { WordsFile } from '../model'
import type { Path } from '../path'
import type { Bilingual } from '../phrases'
import { fieldName } from '../phrases'
import { type Block, singleBlock } from './blocks'

/** A text that readers see, with the path of its field. */
export interface Text {
  path: Path
  part: Bilingual
  block: Block
}

const body = { zh: '正文', en: 'The body' }

/** How a sentence names a field at its beginning: “title ” / “The body”. */
export function partName(path: Path): Bilingual {
  const { zh, en } = fieldName(path)
  return path[0] === 'body' ? body : { zh: `${zh} `, en }
}

/** The texts of the front matter, also those in lists. */
export const fieldTexts = (fields: Record<string, unknown>) =>
  factTexts(fields).filter(({ path }) => !notWords.has(String(path[0])))

/** The readable texts of a language file: its fields, then the blocks of its body. */
export function textsOf({ front, fields, blocks }: WordsFile): Text[] {
  const inFields = fieldTexts(fields).map(({ path, value }) => ({
    path,
    part: partName(path),
    block: singleBlock(value, front.at(path).line),
  }))
  return [...inFields, ...blocks.map((block) => ({ path: ['body'], part: body, block }))]
}

/** Every text of a fact file, at any depth. */
export function factTexts(data: unknown, path: Path = []): { path: Path; value: string }[] {
  if (typeof data === 'string') return [{ path, value: data }]
  if (typeof data !== 'object' || data === null) return []
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data)
  return entries.flatMap(([key, value]) => factTexts(value, [...path, key]))
}

/** A component in a page, its plain attributes and its line. */
export interface MdxElement {
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
export function elementsOf({ tree, bodyLine }: WordsFile): MdxElement[] {
  const elements: MdxElement[] = []
  if (!tree) return elements
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const line = (node.position?.start.line ?? 1) + bodyLine - 1
    elements.push({ name: node.name ?? '', attributes: attributesOf(node), line })
  })
  return elements
}

/** Dates that components show to readers; another rule reports those that are no date. */
export const attributeDates = (words: WordsFile) =>
  elementsOf(words).flatMap(({ attributes, line }) =>
    attributes.flatMap(({ name, value }) =>
      name === 'date' && partialDate.safeParse(value).success
        ? [{ value: String(value), line }]
        : [],
    ),
  )
