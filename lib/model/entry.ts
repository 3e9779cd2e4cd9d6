import type { Locale } from '../language/locales'
import type { ListedPicture } from './schema/common'
import type { EditionFacts } from './schema/edition'
import type { EventFacts } from './schema/event'
import type { NewsFacts } from './schema/news'
import type { PageFacts } from './schema/page'
import type { ProjectFacts } from './schema/project'
import type { SigningFacts } from './schema/signing'
import type { EventWords, Words } from './schema/words'

/** A picture of an item: its address, its size in pixels, its alternative text and credit. */
export interface Picture extends Omit<ListedPicture, 'file'> {
  src: string
  width: number
  height: number
}

/** An item as one reader meets it: its facts, and its words in that reader's language or in Chinese. */
export interface Entry<Facts, ItemWords = Words> {
  id: string
  facts: Facts
  words: ItemWords
  /** HTML of the body, or compiled MDX for a text page. */
  body: string
  /** Sources that the note marks of the body name, in the order of their numbers. */
  notes: string[]
  /** In the order of the fact file; includes those that the body shows. */
  pictures: Picture[]
  /** Language the words are written in: the reader's, or Chinese where no translation exists. */
  wordsLocale: Locale
  /** No translation in the reader's language: the words are Chinese. */
  isFallback: boolean
  /** The translation was made from an older Chinese text. */
  isStale: boolean
  /** Languages in which the item really exists; only these go into hreflang and the sitemap. */
  translations: Locale[]
}

export type EventEntry = Entry<EventFacts, EventWords>
export type EditionEntry = Entry<EditionFacts>
export type SigningEntry = Entry<SigningFacts>
export type ProjectEntry = Entry<ProjectFacts>
export type NewsEntry = Entry<NewsFacts>
export type PageEntry = Entry<PageFacts>
