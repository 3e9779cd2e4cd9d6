import type { Heading, Html, Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Item, ItemRule, WordsFile } from '../model'
import { type Problem, problem } from '../problem'
import { present } from './words-files'

const body = ['body']

function headingProblems({ tree, path: file, bodyLine }: WordsFile): Problem[] {
  const problems: Problem[] = []
  let above = 1
  if (tree)
    visit(tree, 'heading', (node: Heading) => {
      const { depth } = node
      const at = { file, line: (node.position?.start.line ?? 1) + bodyLine - 1 }
      const text = wordsOf(node)
      const most = above + 1
      if (text.trim() === '') problems.push(problem(at, body, 'heading-empty', {}))
      else if (depth === 1) problems.push(problem(at, body, 'heading-top', { text }))
      else if (depth > most) problems.push(problem(at, body, 'heading-skip', { text, depth, most }))
      above = Math.max(depth, 2)
    })
  return problems
}

function htmlProblems({ tree, path: file, bodyLine }: WordsFile): Problem[] {
  const problems: Problem[] = []
  if (tree)
    visit(tree, 'html', (node: Html) => {
      const at = { file, line: (node.position?.start.line ?? 1) + bodyLine - 1 }
      const text = (node.value.split('\n')[0] ?? '').slice(0, 60)
      if (/^<\/(?!script)/i.test(text)) return
      const isScript = /<script|javascript:|\son\w+\s*=/i.test(node.value)
      problems.push(problem(at, body, isScript ? 'script' : 'raw-html', { text }))
    })
  return problems
}

/** What stands for a footnote: a mark, its note, or a mark without a note, which is plain text. */
function footnoteIn(node: Nodes): string | undefined {
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
    return `[^${node.label ?? node.identifier}]`
  return node.type === 'text' ? /\[\^[^\]\s]+\]/.exec(node.value)?.[0] : undefined
}

function footnoteProblems({ tree, path: file, bodyLine }: WordsFile, item: Item): Problem[] {
  const found = new Map<string, Problem>()
  if (tree)
    visit(tree, (node) => {
      const text = footnoteIn(node)
      if (text === undefined || found.has(text)) return
      const at = { file, line: (node.position?.start.line ?? 1) + bodyLine - 1 }
      found.set(text, problem(at, body, 'footnote', { text, where: placeOfSource(item) }))
    })
  return [...found.values()]
}

const placeOfSource = ({ kind, factsPath }: Item) =>
  kind === 'page'
    ? { zh: '用 <Source id="来源编号" /> 注明', en: 'into <Source id="id of the source" />' }
    : { zh: `写在 ${factsPath} 的 sources 里`, en: `in “sources” of ${factsPath}` }

/** Headings begin below the page's own title and skip no level (WCAG 1.3.1). */
export const headingsInOrder: ItemRule = (item) => present(item).flatMap(headingProblems)

/** Markdown carries no HTML; a closing tag is told with its opening one. */
export const noHtml: ItemRule = (item) => present(item).flatMap(htmlProblems)

/** The site has no footnotes: their ids would repeat from text to text, and their heading is English. */
export const noFootnotes: ItemRule = (item) =>
  present(item).flatMap((file) => footnoteProblems(file, item))
