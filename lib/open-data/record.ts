import { type EventEntry, events } from '../content'
import type { EventFacts } from '../content/schema/event'
import { type Locale, locales } from '../i18n/locales'
import { type FourWords, fourWords } from './field'

/** An event with its words in each language into which it has been translated. */
export interface EventRecord {
  facts: EventFacts
  words: ReadonlyMap<Locale, EventEntry['words']>
  pictures: EventEntry['pictures']
}

/** The events of an edition in the order of its programme. */
export function eventRecords(year: number): EventRecord[] {
  const translated = locales.map((locale) => {
    const own = events(locale, year).filter(({ isFallback }) => !isFallback)
    return [locale, new Map(own.map(({ id, words }) => [id, words]))] as const
  })
  return events('zh', year).map(({ id, facts, pictures }) => ({
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

type Said = 'title' | 'summary' | 'place_note' | 'status_reason'

/** Words of an event; none where it has no such words in Chinese either. */
export function wordsOf({ words }: EventRecord, name: Said): FourWords | 'none' {
  if (words.get('zh')?.[name] === undefined) return 'none'
  return fourWords((locale) => words.get(locale)?.[name] ?? null)
}
