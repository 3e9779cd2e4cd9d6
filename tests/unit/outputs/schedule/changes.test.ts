import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Locale } from '@/lib/language/locales'
import type { EventEntry } from '@/lib/model/entry'
import { eventNumber } from '@/lib/model/event/stable-ids'
import type { EventFacts } from '@/lib/model/schema/event'
import { programmeSchedule } from '@/lib/outputs/schedule/programme-schedule'
import { scheduleXml } from '@/lib/outputs/schedule/xml'
import { eventEntry } from '../../../support/event-entry'
import { fahrplanChanges, readByFahrplan } from '../../../support/schedule/fahrplan'
import { readByGiggity } from '../../../support/schedule/giggity'

let entries: EventEntry[] = []

vi.mock('@/lib/content', () => {
  const venue = (id: string) => ({
    id,
    name: { zh: id, en: id, ko: id, ja: id },
    address_zh: 'unknown',
    updated: '2026-08-01T00:00',
  })
  return {
    events: () => entries,
    edition: () => ({ facts: { phase: 'coming' } }),
    venue,
    venues: () => ['sample-hall', 'sample-garden'].map(venue),
    programmeYears: () => [2026],
    site: () => ({
      uid_domain: 'week.example',
      name: { zh: '示例周', en: 'Sample Week', ko: '샘플 주간', ja: '見本週間' },
    }),
  }
})

const days = ['one', 'two', 'three', 'four', 'five', 'six']
const base = () =>
  days.map((name, at) =>
    eventEntry(
      {
        id: `sample-${name}`,
        place: ['sample-hall'],
        when: { start: `2026-09-2${at}T10:00`, end: `2026-09-2${at}T11:00` },
      },
      { title: `Sample ${name}` },
    ),
  )

const fileOf = (locale: Locale, list: EventEntry[]) => {
  entries = list
  return scheduleXml(programmeSchedule(locale, 2026))
}

/** The programme with some facts of one event changed. */
const changed = (name: string, facts: Partial<EventFacts>) =>
  base().map((entry) =>
    entry.id === `sample-${name}`
      ? { ...entry, facts: { ...entry.facts, ...facts, sequence: 1 } }
      : entry,
  )

const changesTo = (list: EventEntry[]) =>
  fahrplanChanges(
    readByFahrplan(fileOf('en', base())).sessions,
    readByFahrplan(fileOf('en', list)).sessions,
  )

const number = (name: string) => String(eventNumber(`sample-${name}`))

beforeEach(() => {
  entries = []
})

describe('J15.4 a client that compares two schedules', () => {
  it('reads every entry', () => {
    expect(readByFahrplan(fileOf('zh', base())).sessions).toHaveLength(days.length)
    expect(readByGiggity(fileOf('zh', base()))).toMatchObject({ dropped: 0 })
  })

  it('finds nothing where nothing changed', () => {
    expect(changesTo(base())).toEqual({})
  })

  it.each<[string, Partial<EventFacts>, string[]]>([
    ['a new hour', { when: { start: '2026-09-22T14:00', end: '2026-09-22T15:00' } }, ['start']],
    [
      'a new length',
      { when: { start: '2026-09-22T10:00', end: '2026-09-22T12:00' } },
      ['duration'],
    ],
    [
      'a new day and hour',
      { status: 'rescheduled', when: { start: '2026-09-24T09:00', end: '2026-09-24T10:00' } },
      ['dayIndex', 'start'],
    ],
    ['a new place', { place: ['sample-garden'] }, ['room']],
    ['a place not known', { place: 'unknown' }, ['room']],
    ['an event moved online', { status: 'moved_online', place: 'online' }, ['room']],
    ['a cancelled event', { status: 'cancelled' }, ['title']],
    ['a provisional event', { status: 'tentative' }, ['title']],
    ['another language', { languages: { spoken: ['ko'], interpretation: 'none' } }, ['language']],
  ])('finds %s', (_, facts, properties) => {
    const found = changesTo(changed('three', facts))
    // Where the last event of a day moves away, the days behind it count anew.
    expect(found[number('three')]).toEqual(expect.arrayContaining(properties))
    if (!properties.includes('dayIndex')) expect(found).toEqual({ [number('three')]: properties })
  })

  it('finds a new event, and one postponed or taken away', () => {
    const more = eventEntry({
      id: 'sample-more',
      place: ['sample-hall'],
      when: { start: '2026-09-20T15:00', end: '2026-09-20T16:00' },
    })
    expect(changesTo([...base(), more])).toEqual({ [number('more')]: ['new'] })
    const postponed = { status: 'postponed', when: { precision: 'tba' } } as const
    expect(changesTo(changed('six', postponed))).toEqual({ [number('six')]: ['cancelled'] })
    expect(changesTo(base().slice(0, -1))).toEqual({ [number('six')]: ['cancelled'] })
  })

  it('says in words what the format cannot', () => {
    const list = changed('three', { status: 'cancelled' })
    const titles = (locale: Locale) =>
      readByFahrplan(fileOf(locale, list)).sessions.map(({ title }) => title)
    expect(titles('zh')).toContain('【已取消】Sample three')
    expect(titles('en')).toContain('[Cancelled] Sample three')
  })
})
