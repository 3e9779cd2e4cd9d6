import { visit } from 'unist-util-visit'
import { partialDate } from '../../../model/schema/common'
import { pageComponents } from '../../../model/schema/page'
import { site } from '../../../model/schema/site'
import { closest } from '../closest'
import type { Content, Item, ItemRule, WordsFile } from '../model'
import { type Problem, problem } from '../problem'
import { guessDate } from '../shape/guess-date'
import { type Element, elementsOf } from '../text/mdx-elements'
import { present } from './words-files'

const components: Record<string, readonly string[]> = pageComponents
const desks = Object.keys(site.shape.contact.shape)
const body = ['body']

const examples: Record<string, string> = {
  date: 'date="2023-07-07"',
  source: 'source="dazhong-2023-07-07"',
  id: 'id="dazhong-2023-07-07"',
  desk: 'desk="general"',
}

const example = (name: string) =>
  `<${[name, ...(components[name] ?? []).map((attribute) => examples[attribute])].join(' ')} />`

type Check = (value: string, element: Element, file: string, content: Content) => Problem[]

const checkDate: Check = (value, { name, line }, file) => {
  if (partialDate.safeParse(value).success) return []
  const guess = guessDate(value)
  const meant = guess.is === 'not-real' ? guess.nearest : (guess.meant[0] ?? '')
  return [problem({ file, line }, body, 'component-date', { name, value, meant })]
}

const checkSource =
  (attribute: string): Check =>
  (value, { name, line }, file, content) => {
    if (content.find('source', value)) return []
    const meant = closest(value, content.ids('source'))
    return [problem({ file, line }, body, 'component-source', { name, attribute, value, meant })]
  }

const checkDesk: Check = (value, { line }, file) =>
  desks.includes(value)
    ? []
    : [problem({ file, line }, body, 'component-desk', { value, allowed: desks })]

const attributeChecks: Record<string, Check> = {
  date: checkDate,
  source: checkSource('source'),
  id: checkSource('id'),
  desk: checkDesk,
}

function elementProblems(element: Element, file: string, content: Content): Problem[] {
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
    return attributeChecks[attribute]?.(value, element, file, content) ?? []
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

/** Pages use the closed list of components with plain attributes, and no code (`stack.md` 5). */
export const closedComponents: ItemRule = (item: Item, content) =>
  present(item)
    .filter(({ path }) => path.endsWith('.mdx'))
    .flatMap((words) => [
      ...codeProblems(words),
      ...elementsOf(words).flatMap((element) => elementProblems(element, words.path, content)),
    ])
