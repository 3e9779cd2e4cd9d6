import { site } from '../../../content'
import { event, eventKinds, themes } from '../../../model/schema/event'
import { statuses } from '../../../model/schema/when'
import { inLanguage, paths } from '../../../pages/paths'
import { absolute } from '../../../pages/settings'
import { fourWords, group } from '../field'
import { wordsOf } from '../record'
import type { EventColumns } from './record'

/** What an event is. */
export const about = {
  uid: { type: 'id', read: ({ facts }) => `${facts.id}@${site().uid_domain}` },
  id: { type: 'id', read: ({ facts }) => facts.id },
  edition: { type: 'integer', read: ({ facts }) => facts.edition },
  url: {
    type: 'words',
    read: ({ facts }) =>
      fourWords((locale) => absolute(inLanguage(locale, paths.event(facts.edition, facts.id)))),
  },
  title: { type: 'words', read: (record) => wordsOf(record, 'title') },
  summary: { type: 'words', read: (record) => wordsOf(record, 'summary') },
  kind: { type: 'code', allowed: eventKinds, read: ({ facts }) => facts.kind },
  themes: { type: 'code', list: true, allowed: themes, read: ({ facts }) => facts.themes },
  audience: {
    type: 'code',
    allowed: event.shape.audience.options,
    read: ({ facts }) => facts.audience,
  },
  age: group({
    one: true,
    rows: ({ facts: { age } }) => (age === undefined ? 'unknown' : [age]),
    members: {
      min: { type: 'integer', read: ({ min }) => min ?? 'none' },
      max: { type: 'integer', read: ({ max }) => max ?? 'none' },
    },
  }),
  family: { type: 'code', allowed: ['yes', 'no'], read: ({ facts }) => facts.family },
  status: { type: 'code', allowed: statuses, read: ({ facts }) => facts.status },
  status_reason: { type: 'words', read: (record) => wordsOf(record, 'status_reason') },
  results: group({
    rows: ({ words }) => (words.get('zh')?.results ?? []).map((_, place) => ({ place, words })),
    members: {
      text: {
        type: 'words',
        read: ({ place, words }) =>
          fourWords((locale) => words.get(locale)?.results?.[place] ?? null),
      },
    },
  }),
  replaced_by: { type: 'id', read: ({ facts }) => facts.replaced_by ?? 'none' },
} as const satisfies Partial<EventColumns>
