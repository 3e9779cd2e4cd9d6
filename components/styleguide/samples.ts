import { found } from '@/lib/base/found'
import { currentYear, type EventEntry, events, type NewsEntry, news, sources } from '@/lib/content'
import { inNoteOrder } from '@/lib/content/notes'
import type { Locale } from '@/lib/language/locales'
import type { EventFacts } from '@/lib/model/schema/event'
import type { Amount } from '@/lib/model/schema/money'
import { newsKinds } from '@/lib/model/schema/news'
import type { Status, When } from '@/lib/model/schema/when'

/** Every shape of a date, invented; the names stand in messages under `styleguide.event`. */
export const whenSamples = {
  day: { date: '2030-06-17' },
  run: { from: '2030-06-16', to: '2030-06-23' },
  timed: { start: '2030-06-18T14:00', end: '2030-06-18T16:30', doors: '13:30' },
  sessions: {
    occurrences: [
      { id: 'first', start: '2030-06-19T09:00', end: '2030-06-19T11:00' },
      { id: 'second', start: '2030-06-20T09:00', end: 'unknown', status: 'cancelled' },
    ],
  },
  month: { precision: 'month', value: '2030-06' },
  undated: { precision: 'tba' },
} satisfies Record<string, When>

export const whenNames = ['day', 'run', 'timed', 'sessions', 'month', 'undated'] as const

/** A status that is not the plan, with the date it had before where it had one. */
export const statusSamples: readonly { status: Status; when: When; previous?: When[] }[] = [
  { status: 'tentative', when: { date: '2030-06-21' } },
  { status: 'cancelled', when: { date: '2030-06-21' } },
  { status: 'postponed', when: { precision: 'tba' }, previous: [{ date: '2030-06-21' }] },
  { status: 'rescheduled', when: { date: '2030-06-22' }, previous: [{ date: '2030-06-21' }] },
  { status: 'moved_online', when: { start: '2030-06-22T10:00', end: 'unknown' } },
]

/** The facts of an event of which everything but the organisers is known, all of it invented. */
export const knownFacts: Partial<EventFacts> = {
  kind: 'forum',
  themes: ['ocean', 'technology'],
  audience: 'trade',
  when: whenSamples.timed,
  status: 'rescheduled',
  previous: [{ date: '2030-06-17' }],
  place: 'online',
  attendance: 'hybrid',
  online: { platform: 'Sample Meeting', access: 'registered' },
  languages: {
    spoken: ['zh', 'en'],
    interpretation: [
      { from: 'zh', to: 'ko', mode: 'simultaneous', via: 'headset', confirmed: true },
      { from: 'zh', to: 'ja', mode: 'consecutive', via: 'human', confirmed: false },
    ],
    subtitles: ['en'],
  },
  access: { step_free: 'yes', lift: 'partial', sign_language: 'on_request', parking: 'no' },
  price: 'free',
  registration: {
    need: 'required',
    opens_at: '2030-05-01T09:00',
    closes_at: '2030-06-10T18:00',
  },
  organisers: 'unknown',
  people: 'none',
  contact: {
    phone: '+86 631 000 0000',
    email: 'sample@sample.example',
    languages: ['zh', 'en'],
  },
  changes: [],
}

/** Sums of each precision, and one that is not disclosed. */
export const amountSamples: readonly Omit<Amount, 'source'>[] = (
  [
    ['exact', '1234567.89'],
    ['rounded', '22200000000'],
    ['over', '1000000000'],
    ['estimate', '350000000'],
    ['exact', 'undisclosed'],
  ] as const
).map(([precision, value]) => ({
  kind: 'total_investment',
  currency: 'CNY',
  as_of: '2030-06-16',
  precision,
  value,
}))

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
  const real = found(events(locale, currentYear())[0], 'sample event')
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
export function sampleNotes(): string[] {
  const sorts = [
    sources().find(({ url }) => url !== 'unknown'),
    sources().find(({ republished }) => republished !== undefined),
    sources().find(({ url, republished }) => url === 'unknown' && republished === undefined),
    sources().find((source) => source.title_is_description),
    sources().find(({ date }) => date === 'unknown'),
  ]
  return inNoteOrder(sorts.flatMap((source) => (source === undefined ? [] : [source.id])))
}
