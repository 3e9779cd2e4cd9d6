import { signings } from '../../../content'
import type { signingRows } from '../../../model/fields/items'
import type { PartOf } from '../../../model/fields/row'
import { awaited, type SigningFacts, sectors } from '../../../model/schema/signing'
import { type Field, fourWords, group } from '../field'
import { itemRecords } from '../record'
import { sourcesGroup } from '../sources'
import { table } from '../table'
import { offsetTime, timesOf } from '../times'
import { heading, type VersionedRecord } from '../versioned'
import { figuresGroup } from './figures'

type SigningRecord = VersionedRecord<SigningFacts>

export const signingFields = {
  ...heading,
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
} as const satisfies Record<PartOf<typeof signingRows, 'data'> | 'version', Field<SigningRecord>>

/** What ceremonies announced as a whole, a row for each figure. */
export const signingsTable = table<SigningRecord>({
  name: 'signings',
  rowGroup: 'figures',
  fields: signingFields,
  records: (year, version) => itemRecords(signings, year).map((record) => ({ ...record, version })),
})
