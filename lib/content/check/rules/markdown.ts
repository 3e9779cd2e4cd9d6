import type { Heading, Html } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { partialDate } from '../../../model/schema/common'
import { pageComponents } from '../../../model/schema/page'
import { site } from '../../../model/schema/site'
import { closest } from '../closest'
import { type ItemRule, present, type WordsFile } from '../model'
import { type Problem, problem } from '../problem'
import { guessDate } from '../shape/guess-date'
import { elementsOf, type MdxElement } from '../text/texts'

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

function footnoteProblems({ tree, path: file, bodyLine }: WordsFile): Problem[] {
  const problems: Problem[] = []
  if (tree)
    visit(tree, 'footnoteDefinition', ({ identifier, position }) => {
      const at = { file, line: (position?.start.line ?? 1) + bodyLine - 1 }
      problems.push(problem(at, body, 'footnote', { text: `[^${identifier}]:` }))
    })
  return problems
}

/** Headings begin below the page's own title and skip no level (WCAG 1.3.1). */
const headingsInOrder: ItemRule = (item) => present(item).flatMap(headingProblems)

/** Markdown has no HTML; a closing tag is reported with its opening one. */
const noHtml: ItemRule = (item) => present(item).flatMap(htmlProblems)

/** A note mark names a source and has no text of its own. */
const noFootnotes: ItemRule = (item) => present(item).flatMap(footnoteProblems)

const components: Record<string, readonly string[]> = pageComponents
const desks = Object.keys(site.shape.contact.shape)

const examples: Record<string, string> = {
  date: 'date="2023-07-07"',
  desk: 'desk="general"',
}

const example = (name: string) =>
  `<${[name, ...(components[name] ?? []).map((attribute) => examples[attribute])].join(' ')} />`

type Check = (value: string, element: MdxElement, file: string) => Problem[]

const checkDate: Check = (value, { name, line }, file) => {
  if (partialDate.safeParse(value).success) return []
  const guess = guessDate(value)
  const meant = guess.is === 'not-real' ? guess.nearest : (guess.meant[0] ?? '')
  return [problem({ file, line }, body, 'component-date', { name, value, meant })]
}

const checkDesk: Check = (value, { line }, file) =>
  desks.includes(value)
    ? []
    : [problem({ file, line }, body, 'component-desk', { value, allowed: desks })]

const attributeChecks: Record<string, Check> = {
  date: checkDate,
  desk: checkDesk,
}

function elementProblems(element: MdxElement, file: string): Problem[] {
  const { name, attributes, line } = element
  const at = { file, line }
  const allowed = components[name]
  if (!allowed) {
    const names = Object.keys(components)
    return [
      problem(at, body, 'page-component', { name, allowed: names, meant: closest(name, names) }),
    ]
  }
  const lacking = allowed
    .filter((attribute) => !attributes.some((given) => given.name === attribute))
    .map((attribute) =>
      problem(at, body, 'component-lacks', { name, attribute, example: example(name) }),
    )
  const given = attributes.flatMap(({ name: attribute, value }) => {
    if (!allowed.includes(attribute))
      return [problem(at, body, 'component-attribute', { name, attribute, allowed })]
    if (value === undefined) return [problem(at, body, 'page-code', { text: `${attribute}={…}` })]
    return attributeChecks[attribute]?.(value, element, file) ?? []
  })
  return [...lacking, ...given]
}

function codeProblems({ tree, path: file, bodyLine }: WordsFile): Problem[] {
  const problems: Problem[] = []
  if (!tree) return problems
  visit(tree, (node) => {
    const isCode = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type)
    if (!isCode || !('value' in node)) return
    const text = node.type === 'mdxjsEsm' ? node.value : `{${node.value}}`
    const line = (node.position?.start.line ?? 1) + bodyLine - 1
    problems.push(problem({ file, line }, body, 'page-code', { text: text.split('\n')[0] ?? '' }))
  })
  return problems
}

/** Pages use the closed list of components with plain attributes, and no code. */
const closedComponents: ItemRule = (item) =>
  present(item)
    .filter(({ path }) => path.endsWith('.mdx'))
    .flatMap((words) => [
      ...codeProblems(words),
      ...elementsOf(words).flatMap((element) => elementProblems(element, words.path)),
    ])

export const itemRules: readonly ItemRule[] = [
  headingsInOrder,
  noHtml,
  noFootnotes,
  closedComponents,
]
