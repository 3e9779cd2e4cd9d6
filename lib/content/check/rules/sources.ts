import type { Nodes, Parents } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { type ItemRule, present, translationsOf, type WordsFile } from '../model'
import { matches, valueAt } from '../path'
import { type Problem, problem } from '../problem'
import { type Stated, statedIn } from '../text/stated'
import { elementsOf, textsOf } from '../text/texts'

/** Values of `supports` that support a sum, a percentage or a count. */
const grounds: readonly unknown[] = ['figures', 'results', 'participants']

const hasGround = (data: unknown) =>
  matches(data, ['sources', '*', 'supports', '*']).some(({ value }) => grounds.includes(value))

/** An item whose Chinese words state a figure has a source that supports figures. */
const figuresHaveSource: ItemRule = ({ facts, words: { zh } }) => {
  if (!facts || !zh || valueAt(facts.data, ['own_figures']) === true) return []
  if (hasGround(facts.data)) return []
  for (const { path, part, block } of textsOf(zh)) {
    const [first] = statedIn(block.text)
    if (first === undefined) continue
    const at = { file: zh.path, line: block.lineAt(first.index) }
    const file = facts.at(['sources']).file
    return [problem(at, path, 'figure-without-ground', { part, text: first.text, file })]
  }
  return []
}

const isCitation = (node: Nodes) =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  (node.name === 'Source' || node.name === 'AsOf')

const cites = (node: Nodes): boolean =>
  isCitation(node) || ('children' in node && node.children.some(cites))

/** A paragraph or a row of a table: what a reader takes in at once. */
const isPassage = ({ type }: Nodes) => type === 'paragraph' || type === 'tableRow'

interface Bare {
  node: Nodes
  figure: Stated
}

/** Passages that state a figure and cite nothing, outside of anything that does. */
function barePassages(parent: Parents): Bare[] {
  const children: Nodes[] = parent.children
  return children.flatMap((node): Bare[] => {
    if (isCitation(node)) return []
    if (isPassage(node)) {
      const [figure] = cites(node) ? [] : statedIn(wordsOf(node))
      return figure === undefined ? [] : [{ node, figure }]
    }
    return 'children' in node ? barePassages(node) : []
  })
}

function problemsOf({ tree, path: file, bodyLine }: WordsFile): Problem[] {
  if (!tree) return []
  return barePassages(tree).map(({ node, figure }) => {
    const at = { file, line: (node.position?.start.line ?? 1) + bodyLine - 1 }
    return problem(at, ['body'], 'figure-without-source', { text: figure.text })
  })
}

/** In a text page each passage that states a figure carries its source. */
const figuresAreCited: ItemRule = ({ facts, words: { zh } }) =>
  zh?.path.endsWith('.mdx') && valueAt(facts?.data, ['own_figures']) !== true ? problemsOf(zh) : []

const citing: Record<string, string> = { Source: 'id', AsOf: 'source' }

/** The sources a page cites, with their lines. */
const citationsOf = (words: WordsFile) =>
  elementsOf(words).flatMap(({ name, attributes, line }) =>
    attributes.flatMap(({ name: attribute, value }) =>
      value !== undefined && citing[name] === attribute ? [{ id: value, line }] : [],
    ),
  )

/** Sources that a page cites are in its list `sources`, which says what they support. */
const citationsListed: ItemRule = (item, content) => {
  const { facts } = item
  if (!facts) return []
  const listed = matches(facts.data, ['sources', '*', 'source']).map(({ value }) => value)
  const { file: factsFile } = facts.at([])
  return present(item).flatMap((words) =>
    citationsOf(words)
      .filter(({ id }) => content.find('source', id) && !listed.includes(id))
      .map(({ id, line }) =>
        problem({ file: words.path, line }, ['body'], 'citation-not-listed', {
          value: id,
          file: factsFile,
        }),
      ),
  )
}

/** A translation cites what the Chinese cites. */
const citationsOfChinese: ItemRule = (item, content) => {
  const { zh } = item.words
  if (!zh) return []
  const cited = new Set(citationsOf(zh).map(({ id }) => id))
  return translationsOf(item)
    .filter(({ path, tree }) => path.endsWith('.mdx') && tree !== undefined)
    .flatMap((words) => {
      const own = new Set(citationsOf(words).map(({ id }) => id))
      const at = { file: words.path, line: words.bodyLine }
      return [...cited]
        .filter((id) => !own.has(id) && content.find('source', id))
        .map((value) => problem(at, ['body'], 'citation-left-out', { value }))
    })
}

export const itemRules: readonly ItemRule[] = [
  figuresHaveSource,
  figuresAreCited,
  citationsListed,
  citationsOfChinese,
]
