import { type EventEntry, events, type NewsEntry, news, site, sources } from '@/lib/content'
import type { Locale } from '@/lib/language/locales'
import type { Citation } from '@/lib/model/schema/common'
import { newsKinds } from '@/lib/model/schema/news'
import { found } from '@/lib/pages/params'

// A sample borrows the id of something real, because its links must lead to a page that is there.

/** A real entry in the words of a sample. */
const named = (locale: Locale, title: string, summary = title) => ({
  words: { title, summary },
  wordsLocale: locale,
  isFallback: false,
  isStale: false,
})

export function sampleEvent(
  locale: Locale,
  title: string,
  facts: Partial<EventEntry['facts']>,
): EventEntry {
  const real = found(events(locale, site().current_edition)[0], 'sample event')
  const { previous: _, ...plain } = real.facts
  return {
    ...real,
    ...named(locale, title),
    facts: { ...plain, status: 'scheduled', place: 'unknown', changes: [], ...facts },
  }
}

/** An article of each kind, as far as there are articles to link to. */
export function sampleArticles(locale: Locale, title: string, summary: string): NewsEntry[] {
  return news(locale)
    .slice(0, newsKinds.length)
    .map((real, place) => ({
      ...real,
      ...named(locale, title, summary),
      facts: { ...real.facts, kind: newsKinds[place] ?? 'news', subject_date: '2030-06-16' },
    }))
}

/** A source of each sort: with its address, republished, without an address, described by us. */
export function sampleCitations(): Citation[] {
  const sorts = [
    sources().find(({ url }) => url !== 'unknown'),
    sources().find(({ republished }) => republished !== undefined),
    sources().find(({ url, republished }) => url === 'unknown' && republished === undefined),
    sources().find((source) => source.title_is_description),
    sources().find(({ date }) => date === 'unknown'),
  ]
  const ids = sorts.flatMap((source) => (source === undefined ? [] : [source.id]))
  return [...new Set(ids)].map((source) => ({ source, supports: ['text', 'figures'] }))
}
