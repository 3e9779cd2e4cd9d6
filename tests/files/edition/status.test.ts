import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { type Status, statuses } from '../../../lib/model/schema/when'
import { type Component, text, value } from '../../unit/outputs/calendar/parse'
import {
  address,
  bands,
  eventData,
  eventPage,
  everywhere,
  listItem,
  listItems,
  ownCalendar,
  type Published,
  programme,
  wholeCalendar,
} from './events'
import { fileText, links, words } from './read'

/** What is asked of each status, and the event of the fixture that has it. */
const matrix = {
  scheduled: {
    id: 'sample-opening',
    group: 'dated',
    ics: 'CONFIRMED',
    schema: 'EventScheduled',
    register: 1,
  },
  tentative: {
    id: 'sample-forum',
    group: 'dated',
    ics: 'TENTATIVE',
    schema: 'EventScheduled',
    register: 0,
  },
  cancelled: {
    id: 'sample-fair',
    group: 'dated',
    ics: 'CANCELLED',
    schema: 'EventCancelled',
    register: 0,
  },
  postponed: {
    id: 'sample-conference',
    group: 'postponed',
    ics: 'CANCELLED',
    schema: 'EventPostponed',
    register: 0,
  },
  rescheduled: {
    id: 'sample-matchmaking',
    group: 'dated',
    ics: 'CONFIRMED',
    schema: 'EventRescheduled',
    register: 1,
  },
  moved_online: {
    id: 'sample-lecture',
    group: 'dated',
    ics: 'CONFIRMED',
    schema: 'EventMovedOnline',
    register: 1,
  },
} as const satisfies Record<Status, { id: Published } & Record<string, unknown>>

const cases = statuses.flatMap((status) => locales.map((locale) => [status, locale] as const))
const labels = (locale: Locale) => messagesIn(locale).status
const shownLabel = (status: Status, locale: Locale) =>
  status === 'scheduled' ? [] : [labels(locale)[status]]
const labelsIn = (tree: Parameters<typeof words>[0]) => selectAll('strong', tree).map(words)
const uids = (entries: readonly Component[]) => entries.map((entry) => value(entry, 'UID'))

describe('every status in every language', () => {
  it('is tried', () => {
    expect(cases).toHaveLength(24)
  })

  it.each(cases)('%s, %s: list', (status, locale) => {
    const { id, group } = matrix[status]
    expect(labelsIn(listItem(locale, id))).toEqual(shownLabel(status, locale))
    expect(listItems(locale, id)).toHaveLength(1)
    const days = group === 'dated' ? '.day:not(#postponed, #undated)' : `#${group}`
    expect(selectAll(`${days} [data-event="${id}"]`, programme(locale))).toHaveLength(1)
  })

  it.each(cases)('%s, %s: page', (status, locale) => {
    const { id, register } = matrix[status]
    const label = shownLabel(status, locale)
    expect(bands(locale, id).flatMap(labelsIn)).toEqual(label)
    const registering = links(eventPage(locale, id)).filter((href) =>
      href.startsWith('https://register.sample.example/'),
    )
    expect(registering).toHaveLength(register)
  })

  it.each(cases)('%s, %s: calendars', (status, locale) => {
    const { id, ics } = matrix[status]
    const own = ownCalendar(locale, id) ?? []
    expect(uids(own)).toEqual([`${id}@week.sample.example`])
    const [entry] = own
    expect(entry && value(entry, 'STATUS')).toBe(ics)
    const summary = entry && text(entry, 'SUMMARY')
    expect(summary?.includes(labels(locale)[status])).toBe(ics === 'CANCELLED')
    const description = entry && text(entry, 'DESCRIPTION')?.split('\n')
    expect(description?.includes(labels(locale)[status])).toBe(status !== 'scheduled')
    expect(description?.join()).not.toContain('https://register.sample.example/')
  })

  it.each(cases)('%s, %s: structured data', (status, locale) => {
    const { id, schema } = matrix[status]
    expect(eventData(locale, id)?.eventStatus).toBe(`https://schema.org/${schema}`)
  })
})

/** T15; the address is not in the file at all, so no script or style could bring it back. */
describe('an event that does not take place', () => {
  it.each(locales)('cannot be joined or registered for in %s', (locale) => {
    const own = [address(locale, 'sample-conference'), address(locale, 'sample-fair')]
    const texts = own.map((each) => fileText(`${each}index.html`))
    for (const each of [...texts, fileText(`${locale}/2030/programme.ics`)])
      expect(each).not.toMatch(/(?:live|register)\.sample\.example\/(?:conference|fair)/)
  })
})

describe('the two calendars', () => {
  it.each(locales)('agree about every event in %s', (locale) => {
    const whole = wholeCalendar(locale)
    const own = everywhere
      .filter(([, each]) => each === locale)
      .flatMap(([id]) => ownCalendar(locale, id) ?? [])
    expect(own).toHaveLength(15)
    const byUid = (a: Component, b: Component) =>
      String(value(a, 'UID')) < String(value(b, 'UID')) ? -1 : 1
    expect(whole.toSorted(byUid)).toEqual(own.toSorted(byUid))
  })

  it('have the same entries in every language', () => {
    const chinese = uids(wholeCalendar('zh'))
    expect(chinese).toHaveLength(15)
    for (const locale of locales) expect(uids(wholeCalendar(locale))).toEqual(chinese)
  })

  it('count the changes of an event (T1)', () => {
    const sequences = wholeCalendar('en').map((entry) => [
      value(entry, 'UID')?.split('@')[0],
      value(entry, 'SEQUENCE'),
    ])
    expect(Object.fromEntries(sequences)).toMatchObject({
      'sample-opening': '0',
      'sample-fair': '2',
      'sample-conference': '1',
      'sample-matchmaking': '1',
    })
  })
})
