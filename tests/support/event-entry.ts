import type { EventEntry } from '../../lib/model/entry'
import { type EventFacts, event } from '../../lib/model/schema/event'
import type { EventWords } from '../../lib/model/schema/words'

/** An event as the content door gives it; invented, and valid by the schema. */
export function eventEntry(
  facts: Partial<EventFacts> = {},
  words: Partial<EventWords> = {},
  rest: Partial<EventEntry> = {},
): EventEntry {
  const id = facts.id ?? 'sample-event'
  const whole: EventFacts = {
    id,
    edition: 2026,
    publication: 'published',
    kind: 'forum',
    themes: ['economy'],
    audience: 'public',
    when: { start: '2026-09-21T14:00', end: '2026-09-21T16:30' },
    status: 'scheduled',
    place: 'unknown',
    attendance: 'unknown',
    languages: { spoken: 'unknown', interpretation: 'unknown' },
    access: 'unknown',
    price: 'unknown',
    registration: 'unknown',
    organisers: 'unknown',
    people: 'unknown',
    contact: 'unknown',
    sources: [{ source: 'sample-source', supports: ['when'] }],
    updated: '2026-08-01T07:30',
    sequence: 0,
    changes: [],
    ...facts,
  }
  return {
    id,
    facts: event.parse(whole),
    words: { title: 'Sample forum', summary: 'A forum.', ...words },
    body: '',
    notes: [],
    pictures: [],
    wordsLocale: 'en',
    isFallback: false,
    isStale: false,
    translations: ['zh', 'en', 'ko', 'ja'],
    ...rest,
  }
}
