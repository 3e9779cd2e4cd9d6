import { type Locale, locales } from '../../language/locales'
import type { Entry } from '../../model/entry'
import type { FactsFor, PartOf, WordsFor } from '../../model/fields/row'
import { type Field, type FourWords, fourWords } from './field'

/** An item with its words in each language into which it has been translated. */
export interface ItemRecord<Facts, Words> {
  facts: Facts
  words: ReadonlyMap<Locale, Words>
  pictures: Entry<Facts>['pictures']
}

/**
 * Columns of a table: one for each that a row of the kind of item names, made from no fields but
 * those that name it.
 */
export type Columns<Facts, Words, Rows, More = unknown> = {
  [Column in PartOf<Rows, 'data'>]: Field<
    ItemRecord<FactsFor<Facts, Rows, 'data', Column>, WordsFor<Words, Rows, 'data', Column>> & More
  >
}

/** The items of an edition in the order of `entriesOf`. */
export function itemRecords<Facts, Words>(
  entriesOf: (locale: Locale, year: number) => Entry<Facts, Words>[],
  year: number,
): ItemRecord<Facts, Words>[] {
  const translated = locales.map((locale) => {
    const own = entriesOf(locale, year).filter(({ isFallback }) => !isFallback)
    return [locale, new Map(own.map(({ id, words }) => [id, words]))] as const
  })
  return entriesOf('zh', year).map(({ id, facts, pictures }) => ({
    facts,
    pictures,
    words: new Map(
      translated.flatMap(([locale, own]) => {
        const words = own.get(id)
        return words === undefined ? [] : [[locale, words] as const]
      }),
    ),
  }))
}

/** Words of an item; none where it has no such words in Chinese either. */
export function wordsOf<Name extends string>(
  { words }: { words: ReadonlyMap<Locale, { [Key in Name]?: string | undefined }> },
  name: Name,
): FourWords | 'none' {
  if (words.get('zh')?.[name] === undefined) return 'none'
  return fourWords((locale) => words.get(locale)?.[name] ?? null)
}
