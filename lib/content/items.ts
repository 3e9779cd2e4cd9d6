import { mkdirSync, readFileSync, watchFile, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { forgetMemos, memo } from '../base/memo'
import type { Locale } from '../language/locales'
import type { Picture } from '../model/entry'
import type { KindName } from '../model/schema'
import type { Phase } from '../model/schema/edition'
import { compiledBodies } from './bodies'

/** The words of an item in one language, valid by their schema. */
export interface ItemWords {
  fields: Record<string, unknown>
  /** HTML, or compiled code where the file is MDX; empty where bodies are not compiled. */
  body: string
  /** Sources that the note marks of the body name, in the order of their numbers. */
  notes: string[]
  /** The translation was made from an older Chinese text. */
  isStale: boolean
}

/** An item as it was read and checked: its facts are valid by their schema. */
export interface ContentItem {
  kind: KindName
  id: string
  facts: unknown
  /** In the order of the fact file. */
  pictures: Picture[]
  words: Partial<Record<Locale, ItemWords>>
  /** Of an edition on record: the phase under which it was first published. */
  firstPhase?: Phase
}

/** The build writes all items here after the check; the site reads them. */
const generatedFile = '.generated/content.json'

let given: readonly ContentItem[] | undefined

/** Makes the site read these items, without bodies, in place of the generated file; undefined ends it. */
export function provideItems(items: readonly ContentItem[] | undefined): void {
  given = items
  forgetMemos()
}

export function writeItems(items: readonly ContentItem[]): void {
  mkdirSync(dirname(generatedFile), { recursive: true })
  writeFileSync(generatedFile, JSON.stringify(items))
  given = undefined
  forgetMemos()
}

const allItems = memo(
  (): readonly ContentItem[] => given ?? JSON.parse(readFileSync(generatedFile, 'utf8')),
)

function withBodies(item: ContentItem): ContentItem {
  const bodies = compiledBodies(item.kind)
  const words = Object.entries(item.words).map(([locale, each]) => {
    const body = bodies.get(`${item.id}/${locale}`)
    if (body === undefined) throw new Error(`${item.kind} ${item.id}: no compiled ${locale} body`)
    return [locale, { ...each, body }]
  })
  return { ...item, words: Object.fromEntries(words) }
}

/** The items of a kind, in the order of their file names. */
export const itemsOf = memo((kind: KindName): ContentItem[] => {
  const items = allItems().filter((item) => item.kind === kind)
  return given ? items : items.map(withBodies)
})

// The development server shows what was saved after it started.
if (process.env.NODE_ENV === 'development')
  watchFile(generatedFile, { interval: 300, persistent: false }, forgetMemos)
