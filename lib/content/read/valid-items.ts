import { sourceLocale } from '../../language/locales'
import { hasWords, type Kind, kinds } from '../../model/schema'
import type { Content, Item, WordsFile } from '../check/model'
import { valueAt } from '../check/path'
import type { ContentItem, ItemWords } from '../items'
import { inNoteOrder } from '../notes'
import { displayedPictures } from '../pictures/displayed'
import { publishedEditionsFile, readEditions } from '../published/state'
import { sourceHash } from '../source-hash'

/** Folder of an item below the content root: `events/x`. */
export const folderOf = ({ root }: Content, { folder }: Item) => folder.slice(root.length + 1)

/** Hash of the Chinese words of an item; undefined where there are none. */
export const chineseHash = ({ words: { zh } }: Item): string | undefined =>
  zh && sourceHash(zh.fields, zh.body)

function wordsOf(item: Item): ContentItem['words'] {
  const hash = chineseHash(item)
  const toWords = ({ locale, validFields, marks }: WordsFile): [string, ItemWords][] => {
    if (validFields === undefined) return []
    const isStale = locale !== sourceLocale && validFields.sourceHash !== hash
    const notes = inNoteOrder(marks.map(({ source }) => source))
    return [[locale, { fields: validFields, body: '', notes, isStale }]]
  }
  return Object.fromEntries(
    Object.values(item.words)
      .filter((words) => words !== undefined)
      .flatMap(toWords),
  )
}

/** The phases under which editions were first published, by their years. */
function firstPhases({ root, files }: Content) {
  const bytes = files.get(`${root}/${publishedEditionsFile}`)
  return readEditions(new TextDecoder().decode(bytes)) ?? {}
}

/** The items whose facts and Chinese words fit their schema, in the order of their file names. */
export function validItems(content: Content): ContentItem[] {
  const phases = firstPhases(content)
  return [...content.items]
    .sort((a, b) => (a.factsPath < b.factsPath ? -1 : 1))
    .filter(({ kind, validFacts, words }) => {
      const definition: Kind = kinds[kind]
      return validFacts !== undefined && (!hasWords(definition) || words.zh?.validFields)
    })
    .map((item) => {
      const { kind, id, folder, validFacts: facts } = item
      const bytesOf = (file: string) => content.files.get(`${folder}/${file}`)
      const images = valueAt(facts, ['images'])
      const pictures = displayedPictures(folderOf(content, item), images, bytesOf)
      const firstPhase = kind === 'edition' ? phases[id] : undefined
      return { kind, id, facts, pictures, words: wordsOf(item), ...(firstPhase && { firstPhase }) }
    })
}
