import { organisation, person } from '../../../content'
import { changeKinds } from '../../../model/schema/common'
import { organiserRoles, personRoles } from '../../../model/schema/event'
import { absolute } from '../../../pages/settings'
import { fourWords, group } from '../field'
import { sourcesGroup } from '../sources'
import { offsetTime } from '../times'
import type { EventColumns } from './record'

/** Who is behind an event, which sources support it, and what has changed. */
export const origin = {
  organisers: group({
    rows: ({ facts }) => facts.organisers,
    members: {
      id: { type: 'id', read: ({ organisation: id }) => id },
      name: {
        type: 'words',
        read: ({ organisation: id }) => fourWords((locale) => organisation(id).name[locale]),
      },
      role: { type: 'code', allowed: organiserRoles, read: ({ role }) => role },
    },
  }),
  people: group({
    rows: ({ facts }) => facts.people,
    members: {
      id: { type: 'id', read: ({ person: id }) => id },
      name: {
        type: 'words',
        read: ({ person: id }) => fourWords((locale) => person(id).name[locale]),
      },
      role: {
        type: 'code',
        allowed: personRoles,
        read: ({ role }) => role,
      },
    },
  }),
  contact: group({
    one: true,
    rows: ({ facts: { contact } }) => (contact === 'unknown' ? contact : [contact]),
    members: {
      phone: { type: 'text', read: ({ phone }) => phone },
      email: { type: 'text', read: ({ email }) => email },
      languages: { type: 'language', list: true, read: ({ languages }) => languages },
    },
  }),
  parent: { type: 'id', read: ({ facts }) => facts.parent ?? 'none' },
  series: { type: 'id', read: ({ facts }) => facts.series ?? 'none' },
  related: { type: 'id', list: true, read: ({ facts }) => facts.related ?? 'none' },
  signing: { type: 'id', read: ({ facts }) => facts.signing ?? 'none' },
  images: group({
    rows: ({ pictures }) => pictures,
    members: {
      url: { type: 'url', read: ({ src }) => absolute(src) },
      alt: { type: 'words', read: ({ alt }) => fourWords((locale) => alt[locale]) },
      credit: { type: 'text', read: ({ credit }) => credit },
      licence: { type: 'text', read: ({ licence }) => licence },
    },
  }),
  sources: sourcesGroup,
  updated: { type: 'time', read: ({ facts }) => offsetTime(facts.updated) },
  sequence: { type: 'integer', read: ({ facts }) => facts.sequence },
  changes: group({
    rows: ({ facts }) => facts.changes,
    members: {
      date: { type: 'time', read: ({ date }) => date },
      kind: { type: 'code', allowed: changeKinds, read: ({ kind }) => kind },
      what: { type: 'words', read: ({ what }) => fourWords((locale) => what[locale]) },
      reason: {
        type: 'words',
        read: ({ reason }) => reason && fourWords((locale) => reason[locale]),
      },
    },
  }),
} as const satisfies Partial<EventColumns>
