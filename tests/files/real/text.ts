import type { Element, Nodes } from 'hast'

/** What a reader sees in one line or cell: text within one block, in pieces of one language each. */
export interface Line {
  text: string
  pieces: readonly Piece[]
}

export interface Piece {
  text: string
  /** Nearest `lang`; empty where none stands above. */
  lang: string
  /** Whether it stands in words that are quoted from a source: its original title. */
  quoted: boolean
}

/** Elements that stand within a line unless their class says otherwise; all others end a line. */
const inline = new Set(
  'a abbr b bdi cite code em i s small span strong sub sup time wbr'.split(' '),
)
const blockClasses = ['block', 'grid', 'flex', 'sr-only']
const unseen = new Set(['script', 'style', 'svg', 'template', 'head'])

/** A no-break space is a space to a reader. */
const white = /[\t\n\r\u00a0 ]+/g

/** The visible lines of an element, in their order, without empty ones. */
export function linesOf(root: Nodes, lang = ''): Line[] {
  const lines: Piece[][] = [[]]
  const walk = (node: Nodes, above: Omit<Piece, 'text'>) => {
    if (node.type === 'text') lines.at(-1)?.push({ ...above, text: node.value })
    if (node.type !== 'element' && node.type !== 'root') return
    const here = node.type === 'element' ? inside(node, above) : above
    if (!here) return
    const isBlock = node.type === 'element' && endsLine(node)
    if (isBlock) lines.push([])
    for (const child of node.children) walk(child, here)
    if (isBlock) lines.push([])
  }
  walk(root, { lang, quoted: false })
  return lines.map(toLine).filter(({ text }) => text !== '')
}

function endsLine({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : []
  return !inline.has(tagName) || classes.some((name) => blockClasses.includes(String(name)))
}

/** The word for ears that stands for a dash between clock times, which eyes see. */
const isForEars = ({ tagName, properties }: Element) =>
  tagName === 'i' && properties.className !== undefined

function inside(element: Element, above: Omit<Piece, 'text'>): Omit<Piece, 'text'> | undefined {
  if (unseen.has(element.tagName) || isForEars(element)) return undefined
  const { lang } = element.properties
  return {
    lang: typeof lang === 'string' ? lang : above.lang,
    quoted: above.quoted || (element.tagName === 'small' && lang !== undefined),
  }
}

/** Neighbours of one kind as one piece: a `wbr` or a link does not end a word. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    const isSame = last?.lang === piece.lang && last.quoted === piece.quoted
    if (last && isSame) whole.splice(-1, 1, { ...last, text: last.text + piece.text })
    else whole.push(piece)
  }
  return whole
}

function toLine(pieces: readonly Piece[]): Line {
  const text = pieces.map((piece) => piece.text).join('')
  return {
    text: text.replace(white, ' ').trim(),
    pieces: joined(pieces).filter((piece) => piece.text.trim() !== ''),
  }
}
