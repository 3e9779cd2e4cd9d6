import { signings, site } from '../../content'
import { awaited, type SigningFacts, sectors } from '../../content/schema/signing'
import type { Words } from '../../content/schema/words'
import { inLanguage, paths } from '../../site/paths'
import { absolute } from '../../site/settings'
import { type Field, fourWords, group } from '../field'
import { type ItemRecord, itemRecords, wordsOf } from '../record'
import { sourcesGroup } from '../sources'
import { table } from '../table'
import { offsetTime, timesOf } from '../times'
import { figuresGroup } from './figures'

interface SigningRecord extends ItemRecord<SigningFacts, Words> {
  version: string
}

export const signingFields = {
  uid: { type: 'id', read: ({ facts }) => `${facts.id}@${site().uid_domain}` },
  id: { type: 'id', read: ({ facts }) => facts.id },
  version: { type: 'text', read: ({ version }) => version },
  edition: { type: 'integer', read: ({ facts }) => facts.edition },
  url: {
    type: 'words',
    read: ({ facts }) =>
      fourWords((locale) => absolute(inLanguage(locale, paths.project(facts.edition, facts.id)))),
  },
  title: { type: 'words', read: (record) => wordsOf(record, 'title') },
  summary: { type: 'words', read: (record) => wordsOf(record, 'summary') },
  event: { type: 'id', read: ({ facts }) => facts.event },
  start: { type: 'time', read: ({ facts }) => timesOf(facts.when).start },
  place: { type: 'id', list: true, or: ['online'], read: ({ facts }) => facts.place },
  figures: figuresGroup,
  sectors: { type: 'code', list: true, allowed: sectors, read: ({ facts }) => facts.sectors },
  sectors_complete: {
    type: 'code',
    allowed: ['yes', 'no'],
    read: ({ facts }) => (facts.sectors_complete ? 'yes' : 'no'),
  },
  awaited: { type: 'code', list: true, allowed: awaited, read: ({ facts }) => facts.awaited },
  awaited_from: { type: 'id', read: ({ facts }) => facts.awaited_from },
  other_reports: group({
    rows: ({ facts }) => facts.other_reports ?? 'none',
    members: {
      as_of: { type: 'day', read: ({ as_of }) => as_of },
      source_id: { type: 'source', read: ({ source }) => source },
      text: { type: 'words', read: ({ text }) => fourWords((locale) => text[locale]) },
    },
  }),
  sources: sourcesGroup,
  updated: { type: 'time', read: ({ facts }) => offsetTime(facts.updated) },
} as const satisfies Record<string, Field<SigningRecord>>

/** What ceremonies announced as a whole, a row for each figure. */
export const signingsTable = table<SigningRecord>({
  name: 'signings',
  rowGroup: 'figures',
  fields: signingFields,
  records: (year, version) => itemRecords(signings, year).map((record) => ({ ...record, version })),
})
