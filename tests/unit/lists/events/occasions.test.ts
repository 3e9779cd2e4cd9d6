import { describe, expect, it, vi } from 'vitest'
import { recordOf } from '@/lib/base/record'
import { type EventFacetName, eventFacets } from '@/lib/lists/events/facets'
import { closingTime, eventRowData } from '@/lib/lists/events/occasions'
import type { Options } from '@/lib/lists/faceted-list'
import { decodeRow } from '@/lib/lists/row-code'
import type { EventEntry } from '@/lib/model/entry'
import { type Session, sessionsOf } from '@/lib/model/event/sessions'
import type { EventFacts } from '@/lib/model/schema/event'
import { eventEntry } from '../../../support/event-entry'

const districts: Record<string, string> = { 'sample-hall': 'huancui', 'sample-pier': 'rongcheng' }

vi.mock('@/lib/content', () => ({
  venue: (id: string) => ({ id, district: districts[id] }),
  venues: () => Object.keys(districts).map((id) => ({ id, district: districts[id] })),
}))

const twoSessions: Partial<EventFacts> = {
  place: ['sample-hall'],
  when: {
    occurrences: [
      { id: 'a', start: '2026-09-21T10:00', end: '2026-09-21T11:00' },
      { id: 'b', start: '2026-09-23T00:30', end: 'unknown', place: ['sample-pier'] },
    ],
  },
}

const { options: optionsOf } = eventFacets

/** The occasions of a row in words, by the lists of the form. */
function inWords(
  entry: EventEntry,
  session: Session | undefined,
  options: Options<EventFacetName>,
) {
  const names = eventFacets.names.filter((name) => options[name].length > 0)
  const code = eventRowData(entry, session, options)?.['data-facets'] ?? ''
  return decodeRow(code, names).map((facets) =>
    recordOf(names, (name) => facets[name].values.map((index) => options[name][index])),
  )
}

describe('a row', () => {
  const entry = eventEntry({
    ...twoSessions,
    access: { step_free: 'yes', captions: 'no' },
    family: 'yes',
    languages: { spoken: ['zh', 'zxx'], interpretation: 'none' },
  })
  const other = eventEntry({ id: 'other', access: { captions: 'yes', lift: 'yes' } })
  const options = optionsOf([entry, other])
  const [, second] = sessionsOf(entry.facts)

  it('of a session has its own day, part of day, venue and district', () => {
    expect(inWords(entry, second, options)).toMatchObject([
      {
        day: ['2026-09-22'],
        part: ['evening'],
        venue: ['sample-pier'],
        district: ['rongcheng'],
        audience: ['public', 'family'],
        follow: ['zh', 'en', 'ko', 'ja'],
        price: ['unknown'],
        access: ['step_free'],
      },
    ])
  })

  it('keeps what is not confirmed apart from what is not there', () => {
    const code = eventRowData(entry, second, options)?.['data-facets'] ?? ''
    const names = eventFacets.names.filter((name) => options[name].length > 0)
    const [row] = decodeRow(code, names)
    const words = (indices: readonly number[] = []) => indices.map((index) => options.access[index])
    expect(words(row?.access.values)).toEqual(['step_free'])
    expect(words(row?.access.unconfirmed)).toEqual(['lift'])
  })

  it('of an event keeps its sessions apart', () => {
    expect(inWords(entry, undefined, options)).toMatchObject([
      { day: ['2026-09-21'], part: ['morning'], venue: ['sample-hall'], district: ['huancui'] },
      { day: ['2026-09-22'], part: ['evening'], venue: ['sample-pier'], district: ['rongcheng'] },
    ])
  })

  it('of a postponed event has all its venues, whatever the session', () => {
    const postponed = eventEntry({ ...twoSessions, status: 'postponed' })
    const venue = ['sample-hall', 'sample-pier']
    expect(inWords(postponed, undefined, options)).toMatchObject([
      { day: ['2026-09-21'], part: ['morning'], venue },
      { day: ['2026-09-22'], part: ['evening'], venue },
    ])
  })

  it('of what runs for several days has the days on which it is open, and no part of the day', () => {
    const run = eventEntry({
      when: { from: '2026-09-20', to: '2026-09-23', closed: ['2026-09-22'] },
    })
    const [session] = sessionsOf(run.facts)
    const [row, ...others] = inWords(run, session, optionsOf([run, entry]))
    expect(row).toMatchObject({ day: ['2026-09-20', '2026-09-21', '2026-09-23'], part: [] })
    expect(others).toEqual([])
  })

  it('without a day has none', () => {
    const tba = eventEntry({ when: { precision: 'tba' } })
    expect(inWords(tba, undefined, optionsOf([tba, entry]))).toMatchObject([{ day: [], part: [] }])
  })
})

describe('closing of a registration', () => {
  const closes_at = '2026-09-10T18:00'
  const states = {
    open: closes_at,
    few_left: closes_at,
    waiting_list: closes_at,
    not_yet: closes_at,
    full: undefined,
    closed: undefined,
  } as const
  it.each(Object.entries(states))('matters where the state is %s: %s', (state, expected) => {
    const registration = { need: 'required', state: state as keyof typeof states, closes_at }
    expect(closingTime(eventEntry({ registration } as Partial<EventFacts>).facts)).toBe(expected)
  })

  it('matters where no state is given, and never for what is by invitation', () => {
    const required = eventEntry({ registration: { need: 'required', closes_at } })
    const invitation = eventEntry({ registration: { need: 'invitation', closes_at } })
    expect(closingTime(required.facts)).toBe(closes_at)
    expect(closingTime(invitation.facts)).toBeUndefined()
    expect(closingTime(eventEntry({ registration: 'none' }).facts)).toBeUndefined()
  })
})
