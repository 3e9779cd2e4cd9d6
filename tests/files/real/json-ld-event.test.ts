import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import type { Status } from '@/lib/model/schema/when'
import { datedEvents, events, itemPaths, organisations, venues } from './content'
import { languagePages, type Page, pages, wordsOf } from './site'
import { canonicalOf, dataOf, namesOf, timesOf, titleOf } from './structured-data'

/** schema.org release 30, EventStatusType. */
const statuses = {
  scheduled: 'EventScheduled',
  tentative: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  moved_online: 'EventMovedOnline',
} as const satisfies Record<Status, string>

const eventPages = languagePages.filter(({ rest }) => itemPaths.event.has(rest))
const eventData = (page: Page) => dataOf(page).filter((data) => 'eventStatus' in data)
const bearingEvents = pages.filter((page) => eventData(page).length > 0)

/** The pages that bear structured data of an event, with both. */
const marked = bearingEvents.flatMap((page) => {
  const facts = itemPaths.event.get(page.rest)?.facts
  const [data] = eventData(page)
  return facts && data ? [{ page, facts, data }] : []
})

describe('Event', () => {
  it('stands on the page of every dated event and on no other', () => {
    expect(eventPages).toHaveLength(events.length * locales.length)
    const dated = new Set(datedEvents.map(({ id }) => id))
    expect(dated.size).toBeGreaterThan(0)
    const expected = eventPages.filter(({ rest }) => dated.has(itemPaths.event.get(rest)?.id ?? ''))
    expect(bearingEvents.map(({ path }) => path)).toEqual(expected.map(({ path }) => path))
    expect(marked).toHaveLength(dated.size * locales.length)
  })

  it('bears name, words and address of its page (K1)', () => {
    expect(marked.length).toBeGreaterThan(0)
    for (const { page, data } of marked)
      expect(data, page.path).toMatchObject({
        name: titleOf(page),
        description: wordsOf(page, 'main .lead'),
        url: canonicalOf(page),
      })
  })

  it('says its true status (T9)', () => {
    expect(marked.length).toBeGreaterThan(0)
    for (const { page, facts, data } of marked)
      expect(data.eventStatus, page.path).toBe(`https://schema.org/${statuses[facts.status]}`)
  })

  it('bears only dates that the page shows', () => {
    expect(marked.length).toBeGreaterThan(0)
    for (const { page, data } of marked) {
      const times = timesOf(page)
      const dates = [data.startDate, data.endDate].filter((date) => date !== undefined)
      expect(dates.length, page.path).toBeGreaterThan(0)
      // A span is one text: its last day stands in words only.
      expect(times, page.path).toContain(data.startDate)
      const lastDay = String(Number(String(dates.at(-1)).slice(8, 10)))
      expect(wordsOf(page, '[aria-labelledby="facts"]'), page.path).toContain(lastDay)
    }
  })

  it('bears exactly the known places and organisers, and the page names them', () => {
    const withNames = marked.filter(({ data }) => 'organizer' in data || 'location' in data)
    expect(withNames.length).toBeGreaterThan(0)
    for (const { page, facts, data } of marked) {
      const locale = page.locale ?? 'zh'
      const places = typeof facts.place === 'string' ? [] : facts.place
      const known = facts.organisers === 'unknown' ? [] : facts.organisers
      const placeNames = places.map((id) => venues.get(id)?.name[locale])
      const names = known.map(({ organisation: id }) => organisations.get(id)?.name[locale])
      expect(namesOf(data.location), page.path).toEqual(placeNames)
      expect(namesOf(data.organizer), page.path).toEqual(names)
      const shown = wordsOf(page, 'main')
      for (const name of [...placeNames, ...names]) expect(shown, page.path).toContain(name)
    }
  })
})
