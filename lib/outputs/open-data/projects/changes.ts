import { type ProjectChange, projectChangeFields } from '../../../model/schema/project'
import { inLanguage, paths } from '../../../pages/paths'
import { absolute } from '../../../pages/settings'
import { type Field, fourWords } from '../field'
import { table } from '../table'
import { type ProjectRecord, projectRecords } from './record'

interface ChangeRecord extends Pick<ProjectRecord, 'facts' | 'version'> {
  change: ProjectChange
}

export const changeFields = {
  project: { type: 'id', read: ({ facts }) => facts.id },
  version: { type: 'text', read: ({ version }) => version },
  url: {
    type: 'words',
    read: ({ facts }) =>
      fourWords((locale) => absolute(inLanguage(locale, paths.project(facts.edition, facts.id)))),
  },
  date: { type: 'day', read: ({ change }) => change.date },
  field: { type: 'code', allowed: projectChangeFields, read: ({ change }) => change.field },
  old: { type: 'text', read: ({ change }) => change.from },
  new: { type: 'text', read: ({ change }) => change.to },
  what: { type: 'words', read: ({ change }) => fourWords((locale) => change.what[locale]) },
  reason: {
    type: 'words',
    read: ({ change: { reason } }) => reason && fourWords((locale) => reason[locale]),
  },
  correction: {
    type: 'code',
    allowed: ['yes', 'no'],
    read: ({ change }) => (change.correction ? 'yes' : 'no'),
  },
} as const satisfies Record<string, Field<ChangeRecord>>

/** Every public change of a project, with the old and the new value. */
export const changesTable = table<ChangeRecord>({
  name: 'changes',
  fields: changeFields,
  records: (year, version) =>
    projectRecords(year, version).flatMap((record) =>
      record.facts.changes.map((change) => ({ ...record, change })),
    ),
})
