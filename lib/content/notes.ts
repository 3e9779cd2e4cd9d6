import type { Element } from 'hast'
import type { FootnoteReference, Link, PhrasingContent, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { translator } from '../language/translator'
import { localeOf } from './compiled'

/** A mark `[^source-id]`, with the space before it: the number stands close to its word. */
const markPattern = /\s*\[\^([^\]\s]+)\]/g

/** A text with each mark as a node of its own, which keeps its line. */
function parted({ value, position }: Text): (Text | FootnoteReference)[] {
  const nodes: (Text | FootnoteReference)[] = []
  const start = position?.start ?? { line: 1, column: 1 }
  const at = (index: number) => {
    const line = start.line + value.slice(0, index).split('\n').length - 1
    return { position: { start: { ...start, line }, end: { ...start, line } } }
  }
  const addText = (from: number, to: number) => {
    if (from < to) nodes.push({ type: 'text', value: value.slice(from, to), ...at(from) })
  }
  let end = 0
  for (const { 0: whole, 1: identifier = '', index } of value.matchAll(markPattern)) {
    addText(end, index)
    end = index + whole.length
    nodes.push({ type: 'footnoteReference', identifier, ...at(end) })
  }
  addText(end, value.length)
  return nodes
}

/** Makes a node of each note mark of a body. Markdown reads a mark without a definition as plain text. */
export function partMarks(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.value.includes('[^')) return undefined
    const nodes = parted(node)
    ;(parent.children as PhrasingContent[]).splice(index, 1, ...nodes)
    return index + nodes.length
  })
}

/** A note mark in a body: the source that it names, and its line in the body. */
export interface Mark {
  source: string
  line: number
}

/** The note marks of a body in the order of reading. */
export function marksOf(tree: Root): Mark[] {
  const marks: Mark[] = []
  visit(tree, 'footnoteReference', ({ identifier, position }) => {
    marks.push({ source: identifier, line: position?.start.line ?? 1 })
  })
  return marks
}

/** Sources in the order of their notes: each once, where it is first named. */
export const inNoteOrder = (sources: Iterable<string>): string[] => [...new Set(sources)]

/** A text without its note marks. */
export const withoutMarks = (text: string) => text.replaceAll(markPattern, '')

/** Address of a note on its page; notes are numbered from 1. */
export const noteAnchor = (number: number) => `#note-${number}`

/** Whether an element is the number of notes that `remarkNotes` writes. */
export const isNoteNumber = ({ tagName, children: [first] }: Element) =>
  tagName === 'sup' &&
  first?.type === 'element' &&
  String(first.properties.href).startsWith(noteAnchor(0).slice(0, -1))

/** Writes the note marks of a body as small numbers that lead to the notes at the foot of its page. */
export function remarkNotes() {
  return (tree: Root, { data }: { data: object }) => {
    const t = translator(localeOf(data))
    partMarks(tree)
    const notes = inNoteOrder(marksOf(tree).map(({ source }) => source))
    const linkTo = ({ identifier }: FootnoteReference): Link => {
      const number = notes.indexOf(identifier) + 1
      return {
        type: 'link',
        url: noteAnchor(number),
        data: { hProperties: { ariaLabel: t('sources.note', { number: String(number) }) } },
        children: [{ type: 'text', value: String(number) }],
      }
    }
    visit(tree, 'footnoteReference', (_, index, parent) => {
      if (parent === undefined || index === undefined) return undefined
      const siblings = parent.children as PhrasingContent[]
      const run: FootnoteReference[] = []
      for (const node of siblings.slice(index)) {
        if (node.type !== 'footnoteReference') break
        run.push(node)
      }
      const children = run.flatMap((node, place): PhrasingContent[] =>
        place === 0 ? [linkTo(node)] : [{ type: 'text', value: ',' }, linkTo(node)],
      )
      siblings.splice(index, run.length, { type: 'emphasis', data: { hName: 'sup' }, children })
      return index + 1
    })
  }
}
