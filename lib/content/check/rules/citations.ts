import type { ItemRule, WordsFile } from '../model'
import { matches } from '../path'
import { problem } from '../problem'
import { elementsOf } from '../text/mdx-elements'
import { present, translationsOf } from './words-files'

const citing: Record<string, string> = { Source: 'id', AsOf: 'source' }

/** The sources a page cites, with their lines. */
const citationsOf = (words: WordsFile) =>
  elementsOf(words).flatMap(({ name, attributes, line }) =>
    attributes.flatMap(({ name: attribute, value }) =>
      value !== undefined && citing[name] === attribute ? [{ id: value, line }] : [],
    ),
  )

/** What a page cites stands in its list of sources, which says what it is the ground for. */
export const citationsListed: ItemRule = (item, content) => {
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
export const citationsOfChinese: ItemRule = (item, content) => {
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
