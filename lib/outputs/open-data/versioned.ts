import { site } from '../../content'
import type { Words } from '../../model/schema/words'
import { inLanguage, paths } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import { type Field, fourWords } from './field'
import { type ItemRecord, wordsOf } from './record'

/** A project or a signing in a version of the data. */
export interface VersionedRecord<Facts> extends ItemRecord<Facts, Words> {
  /** The version of the data in which the row stands. */
  version: string
}

/** The first columns of projects and of signings, whose pages stand side by side. */
export const heading = {
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
} as const satisfies Record<string, Field<VersionedRecord<{ id: string; edition: number }>>>
