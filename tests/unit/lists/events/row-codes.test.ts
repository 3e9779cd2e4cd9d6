import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  type CodedFacet,
  codedFacets,
  codesApart,
  decodeRow,
  encodeRow,
  type RowFacets,
} from '@/lib/lists/events/facet-codes'
import { type FacetValues, facetOptions } from '@/lib/lists/events/facets'
import { closingTime, eventFacets, rowFacets } from '@/lib/lists/events/row-codes'
import { sessionsOf } from '@/lib/model/event/sessions'
import type { EventFacts } from '@/lib/model/schema/event'
import { eventEntry } from '../../../support/event-entry'

const districts: Record<string, string> = { 'sample-hall': 'huancui', 'sample-pier': 'rongcheng' }

vi.mock('@/lib/content', () => ({
  venue: (id: string) => ({ id, district: districts[id] }),
  venues: () => Object.keys(districts).map((id) => ({ id, district: districts[id] })),
}))

const place = fc.integer({ min: 0, max: 300 })
const values = fc.record(
  Object.fromEntries(codedFacets.map((name) => [name, fc.array(place, { maxLength: 12 })])),
) as fc.Arbitrary<Record<CodedFacet, number[]>>
const slot = fc.record({ day: place, part: fc.option(place, { nil: undefined }) })
const closes = fc
  .integer({ min: 0, max: 60_000_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16))
const row: fc.Arbitrary<RowFacets> = fc.record({
  slots: fc.array(slot, { maxLength: 10 }),
  values,
  closes: fc.option(closes, { nil: undefined }),
})

describe('the code of a row', () => {
  it('says again what was put into it', () => {
    fc.assert(
      fc.property(row, (facets) => {
        expect(decodeRow(encodeRow(facets))).toEqual(facets)
      }),
      { numRuns: 500 },
    )
  })

  it('needs no escape in an attribute', () => {
    fc.assert(
      fc.property(row, (facets) => {
        expect(encodeRow(facets)).not.toMatch(/["&<>']/)
      }),
    )
  })
})

const twoSessions: Partial<EventFacts> = {
  place: ['sample-hall'],
  when: {
    occurrences: [
      { id: 'a', start: '2026-09-21T10:00', end: '2026-09-21T11:00' },
      { id: 'b', start: '2026-09-23T00:30', end: 'unknown', place: ['sample-pier'] },
    ],
  },
}

/** A row in words, by the lists of the form. */
function inWords(code: string, options: FacetValues) {
  const { slots, values, closes } = decodeRow(code)
  const lists = { ...options, unconfirmed: options.access }
  const named = codedFacets.map((name) => [name, values[name].map((at) => lists[name][at])])
  return {
    ...Object.fromEntries(named),
    slots: slots.map(({ day, part }) => [
      options.day[day],
      part === undefined ? undefined : options.part[part],
    ]),
    closes,
  }
}

describe('a row', () => {
  const entry = eventEntry({
    ...twoSessions,
    access: { step_free: 'yes', captions: 'no' },
    family: 'yes',
    languages: { spoken: ['zh', 'zxx'], interpretation: 'none' },
  })
  const other = eventEntry({ id: 'other', access: { captions: 'yes', lift: 'yes' } })
  const options = facetOptions([entry, other])
  const [, second] = sessionsOf(entry.facts)

  it('of a session has its own day, part of day, venue and district', () => {
    const words = inWords(rowFacets(entry, second, options), options)
    expect(words).toMatchObject({
      slots: [['2026-09-22', 'evening']],
      venue: ['sample-pier'],
      district: ['rongcheng'],
      audience: ['public', 'family'],
      follow: ['zh', 'en', 'ko', 'ja'],
      price: ['unknown'],
      access: ['step_free'],
    })
  })

  it('keeps what is not confirmed apart from what is not there', () => {
    expect(inWords(rowFacets(entry, second, options), options)).toMatchObject({
      access: ['step_free'],
      unconfirmed: ['lift'],
    })
  })

  it('of an event has all its sessions', () => {
    const words = inWords(rowFacets(entry, undefined, options), options)
    expect(words.slots).toEqual([
      ['2026-09-21', 'morning'],
      ['2026-09-22', 'evening'],
    ])
    expect(words).toMatchObject({
      venue: ['sample-hall', 'sample-pier'],
      district: ['huancui', 'rongcheng'],
    })
  })

  it('for a whole event keeps apart sessions that are elsewhere', () => {
    const codes = eventFacets(entry, options).split(codesApart)
    expect(codes.map((code) => inWords(code, options))).toMatchObject([
      { slots: [['2026-09-21', 'morning']], venue: ['sample-hall'], district: ['huancui'] },
      { slots: [['2026-09-22', 'evening']], venue: ['sample-pier'], district: ['rongcheng'] },
    ])
    const postponed = eventEntry({ ...twoSessions, status: 'postponed' })
    for (const whole of [postponed, other])
      expect(eventFacets(whole, options)).toBe(rowFacets(whole, undefined, options))
  })

  it('of what runs for several days has the days on which it is open', () => {
    const run = eventEntry({
      when: { from: '2026-09-20', to: '2026-09-23', closed: ['2026-09-22'] },
    })
    const all = facetOptions([run])
    const [session] = sessionsOf(run.facts)
    expect(inWords(rowFacets(run, session, all), all).slots).toEqual([
      ['2026-09-20', undefined],
      ['2026-09-21', undefined],
      ['2026-09-23', undefined],
    ])
  })

  it('without a day has no slot', () => {
    const tba = eventEntry({ when: { precision: 'tba' } })
    expect(decodeRow(rowFacets(tba, undefined, facetOptions([tba]))).slots).toEqual([])
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
