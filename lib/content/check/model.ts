import type { Root } from 'mdast'
import type { z } from 'zod'
import type { Locale } from '../../language/locales'
import type { KindName, kinds } from '../../model/schema'
import type { Mark } from '../notes'
import { type Path, valueAt } from './path'
import type { FilePosition, Problem } from './problem'
import type { Block } from './text/blocks'

/** Every file below the content folder, by its path from the folder that holds it; bytes only of texts and pictures. */
export type Files = ReadonlyMap<string, Uint8Array>

/** A parsed YAML text: its data and the line of each field. */
export interface YamlText {
  data: unknown
  at(path: Path): FilePosition
}

/** One language file of an item. */
export interface WordsFile {
  path: string
  locale: Locale
  front: YamlText
  fields: Record<string, unknown>
  /** The fields as the schema gives them; undefined while they do not fit it. */
  validFields: Record<string, unknown> | undefined
  body: string
  bodyLine: number
  /** The body as a tree; undefined when it could not be parsed. */
  tree: Root | undefined
  blocks: Block[]
  /** Its note marks in the order of reading, with their lines in the body. */
  marks: Mark[]
}

/** One item: a folder with its fact file and language files, or a single fact file. */
export interface Item {
  kind: KindName
  /** Name of the folder or file, which must be the item's id. */
  id: string
  /** Path of the folder that holds the item's files. */
  folder: string
  factsPath: string
  facts: YamlText | undefined
  /** The facts as the schema gives them; undefined while they do not fit it. */
  validFacts: unknown
  words: Partial<Record<Locale, WordsFile>>
  /** Names of the files in the item's own folder; empty for a single fact file. */
  fileNames: string[]
}

/** The facts of an item that is of a kind and fits its schema. */
export const factsOf = <K extends KindName>(kind: K, item: Item | undefined) =>
  item?.kind === kind
    ? (item.validFacts as z.infer<(typeof kinds)[K]['facts']> | undefined)
    : undefined

export interface Content {
  root: string
  files: Files
  items: Item[]
  find(kind: KindName, id: string): Item | undefined
  ids(kind: KindName): string[]
}

export interface Read<T> {
  value: T
  problems: Problem[]
}

export type ItemRule = (item: Item, content: Content) => Problem[]
export type ContentRule = (content: Content) => Problem[]

/** The language files that an item has and that could be read. */
export const present = ({ words }: Item): WordsFile[] =>
  Object.values(words).filter((file): file is WordsFile => file !== undefined)

/** The translations among them. */
export const translationsOf = (item: Item) => present(item).filter(({ locale }) => locale !== 'zh')

const hidden: readonly unknown[] = ['draft', 'review', 'withdrawn']

/** The item's `publication` as written, or undefined. */
export const publicationOf = ({ facts }: Item) => valueAt(facts?.data, ['publication'])

/** Returns whether readers cannot see the item. A misspelt value hides nothing: the schema refuses it. */
export const isHidden = (item: Item) => hidden.includes(publicationOf(item))
