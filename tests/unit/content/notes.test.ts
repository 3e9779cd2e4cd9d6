import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { remarkNotes, withoutMarks } from '@/lib/content/notes'
import { sourceHash } from '@/lib/content/source-hash'

/** A body with its notes as `^(number: address, name)`. */
function written(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  const text = 'children' in node ? node.children.map(written).join('') : ''
  if (node.type === 'link')
    return `(${text}: ${node.url}, ${String(node.data?.hProperties?.ariaLabel)})`
  return node.data?.hName === 'sup' ? `^${text}` : text
}

function compiled(text: string, locale = 'en'): string {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text)
  remarkNotes()(tree, { data: { rawDocumentData: { sourceFileName: `news.${locale}.md` } } })
  return written(tree)
}

const note = (number: number) => `(${number}: #note-${number}, Note ${number})`

describe('note marks in a body', () => {
  it('become numbers in the order of first appearance, with a name for ears', () => {
    expect(compiled('One.[^b] Two.[^a] Three.[^b]')).toBe(
      `One.^${note(1)} Two.^${note(2)} Three.^${note(1)}`,
    )
    expect(compiled('一。[^a]', 'zh')).toBe('一。^(1: #note-1, 注释1)')
  })

  it('stand together where they follow each other, and close to their word', () => {
    expect(compiled('One. [^a] [^b]\n[^c]')).toBe(`One.^${note(1)},${note(2)},${note(3)}`)
  })

  it('are left alone in code', () => {
    expect(compiled('`[^a]`')).toBe('[^a]')
  })

  it('do not make a translation stale', () => {
    expect(withoutMarks('One. [^a][^b] Two.')).toBe('One. Two.')
    expect(sourceHash({ title: 'T' }, 'One.[^a]')).toBe(sourceHash({ title: 'T' }, 'One.'))
  })
})
