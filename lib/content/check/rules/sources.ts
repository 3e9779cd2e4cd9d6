import type { Nodes, Parents } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Mark } from '../../notes'
import { closest } from '../closest'
import { type ItemRule, present, translationsOf, type WordsFile } from '../model'
import { matches, valueAt } from '../path'
import { type Problem, problem } from '../problem'
import { type Stated, statedIn } from '../text/stated'
import { factTexts, partName, textsOf } from '../text/texts'

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

const cites = (node: Nodes): boolean =>
  node.type === 'footnoteReference' || ('children' in node && node.children.some(cites))

/** A paragraph or a row of a table: what a reader takes in at once. */
const isPassage = ({ type }: Nodes) => type === 'paragraph' || type === 'tableRow'

interface Bare {
  node: Nodes
  figure: Stated
}

/** Passages that state a figure and cite nothing. */
function barePassages(parent: Parents): Bare[] {
  const children: Nodes[] = parent.children
  return children.flatMap((node): Bare[] => {
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

const lineOf = ({ path: file, bodyLine }: WordsFile, { line }: Mark) => ({
  file,
  line: line + bodyLine - 1,
})

/** Every note mark names a source. The mark of a footnote is reported with its text. */
const marksKnown: ItemRule = (item, content) =>
  present(item).flatMap((words) => {
    const footnotes = new Set<string>()
    if (words.tree)
      visit(words.tree, 'footnoteDefinition', ({ identifier }) => {
        footnotes.add(identifier)
      })
    return words.marks
      .filter(({ source }) => !content.find('source', source) && !footnotes.has(source))
      .map((mark) => {
        const meant = closest(mark.source, content.ids('source'))
        const args = { text: mark.source, ...(meant !== undefined && { meant }) }
        return problem(lineOf(words, mark), ['body'], 'note-unknown', args)
      })
  })

/** Titles, summaries and facts have no note marks: they are read where there are no notes. */
const marksInBodies: ItemRule = (item) => {
  const { facts } = item
  const inWords = present(item).flatMap(({ front, fields }) =>
    factTexts(fields).map((text) => ({ ...text, file: front })),
  )
  const inFacts = facts ? factTexts(facts.data).map((text) => ({ ...text, file: facts })) : []
  return [...inWords, ...inFacts].flatMap(({ path, value, file }) => {
    const text = /\[\^[^\]\s]+\]/.exec(value)?.[0]
    if (text === undefined) return []
    return [problem(file.at(path), path, 'note-outside-body', { part: partName(path), text })]
  })
}

/** Sources that a body cites are in the item's list `sources`, which says what they support. */
const citationsListed: ItemRule = (item, content) => {
  const { facts } = item
  if (!facts) return []
  const listed = matches(facts.data, ['sources', '*', 'source']).map(({ value }) => value)
  const { file: factsFile } = facts.at([])
  return present(item).flatMap((words) =>
    words.marks
      .filter(({ source }) => content.find('source', source) && !listed.includes(source))
      .map((mark) =>
        problem(lineOf(words, mark), ['body'], 'citation-not-listed', {
          value: mark.source,
          file: factsFile,
        }),
      ),
  )
}

/** A translation cites what the Chinese cites. */
const citationsOfChinese: ItemRule = (item, content) => {
  const { zh } = item.words
  if (!zh) return []
  const cited = new Set(zh.marks.map(({ source }) => source))
  return translationsOf(item)
    .filter(({ tree }) => tree !== undefined)
    .flatMap((words) => {
      const own = new Set(words.marks.map(({ source }) => source))
      const at = { file: words.path, line: words.bodyLine }
      return [...cited]
        .filter((id) => !own.has(id) && content.find('source', id))
        .map((value) => problem(at, ['body'], 'citation-left-out', { value }))
    })
}

export const itemRules: readonly ItemRule[] = [
  figuresHaveSource,
  figuresAreCited,
  marksKnown,
  marksInBodies,
  citationsListed,
  citationsOfChinese,
]
