import type { Nodes, Parents, Root } from 'mdast'

/** A run of words without line of code or address: a paragraph, heading or table cell. */
export interface Block {
  text: string
  /** Line of the file for a place in `text`. */
  lineAt(index: number): number
  /** Not inside a quotation, list or table. */
  plain: boolean
}

interface Piece {
  text: string
  line: number
}

const leaves = new Set(['paragraph', 'heading', 'tableCell'])
const containers = new Set(['blockquote', 'listItem', 'table', 'footnoteDefinition'])
const looksLikeAddress = /^(https?:\/\/|www\.|[^\s@]+@[^\s@]+\.[a-z]+$)/

/** “[^dazhong-2023-07-07]” names a source: it is no word, and its digits are no figure. */
const noteMark = /\[\^[^\]\s]+\]/g

function piecesOf(node: Nodes, skip: number): Piece[] {
  const line = (node.position?.start.line ?? 1) + skip
  if (node.type === 'text') return [{ text: node.value.replaceAll(noteMark, ''), line }]
  if (node.type === 'break') return [{ text: '\n', line }]
  if (node.type === 'image') return [{ text: node.alt ?? '', line }]
  if (node.type === 'inlineCode') return [{ text: ' ', line }]
  if (!('children' in node)) return []
  const pieces = node.children.flatMap((child: Nodes) => piecesOf(child, skip))
  const isAddress =
    node.type === 'link' && looksLikeAddress.test(pieces.map(({ text }) => text).join(''))
  return isAddress ? [{ text: ' ', line }] : pieces
}

function toBlock(pieces: Piece[], plain: boolean): Block {
  const lineAt = (index: number) => {
    let rest = index
    for (const piece of pieces) {
      if (rest < piece.text.length)
        return piece.line + (piece.text.slice(0, rest).split('\n').length - 1)
      rest -= piece.text.length
    }
    return pieces.at(-1)?.line ?? 1
  }
  return { text: pieces.map(({ text }) => text).join(''), lineAt, plain }
}

function walk(node: Parents, skip: number, plain: boolean): Block[] {
  if (leaves.has(node.type))
    return [toBlock(piecesOf(node, skip), plain && node.type !== 'tableCell')]
  const inside = plain && !containers.has(node.type)
  const children: Nodes[] = node.children
  return children.flatMap((child) => {
    if ('children' in child) return walk(child, skip, inside)
    return child.type === 'text' ? [toBlock(piecesOf(child, skip), inside)] : []
  })
}

/** The words of a body, block by block; code, addresses and comments left out. */
export function blocksOf(tree: Root, bodyLine: number): Block[] {
  return walk(tree, bodyLine - 1, true).filter(({ text }) => text.trim() !== '')
}

/** A text on one line, such as a title. */
export function singleBlock(text: string, line: number): Block {
  return { text, lineAt: () => line, plain: true }
}
