import { select, selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { languageName } from '@/lib/language/text'
import { followReasons } from '@/lib/model/event/follow'
import { isRunning, sessionsOf } from '@/lib/model/event/sessions'
import { sortKey } from '@/lib/model/event/when'
import { links, words } from '../../support/tree'
import { distinct, events, eventsIn, programme, weight } from './programme-page'

const isPostponed = (status: string) => status === 'postponed'
const current = events.filter(({ status }) => !isPostponed(status))
const undated = current.filter(({ when }) => 'precision' in when)
const running = current.filter(isRunning)
const inDays = current.filter((facts) => !isRunning(facts)).flatMap(sessionsOf)
/** Ids of events that have no clock time: their day is known, and perhaps when they are open. */
const timeless = new Set(events.flatMap(({ id, when }) => ('date' in when ? [id] : [])))
const timed = inDays.filter(({ id }) => !timeless.has(id))
const days = distinct(inDays.map(({ day }) => day))

describe.each(locales)('the programme by day in %s', (locale) => {
  const tree = programme(locale, '')
  const rows = selectAll('main .day li[data-event]', tree)

  it('has each session once, and what has none in groups of its own', () => {
    expect(days.length).toBeGreaterThanOrEqual(9)
    for (const day of days) {
      const own = selectAll(`[id="${day}"] li`, tree).map((row) => row.properties.dataSession)
      const expected = inDays.filter((session) => session.day === day).map(({ id }) => id)
      expect(own.map(String).sort(), day).toEqual(expected.sort())
    }
    const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).sort()
    expect(eventsIn(tree, '#running').sort()).toEqual(ids(running))
    expect(eventsIn(tree, '#postponed').sort()).toEqual(
      ids(events.filter(({ status }) => isPostponed(status))),
    )
    expect(eventsIn(tree, '#undated').sort()).toEqual(ids(undated))
    expect(distinct(eventsIn(tree))).toEqual(ids(events))
  })

  it('J07.1 has one h1, days as h2, and each event as a heading that says day and time', () => {
    expect(selectAll('h1', tree)).toHaveLength(1)
    expect(rows.length).toBe(inDays.length + running.length + undated.length + 16)
    for (const row of rows) {
      const heading = select('h3', row)
      const [first] = heading ? selectAll('time', heading) : []
      expect(heading && links(heading), words(row)).toHaveLength(1)
      const machine = String(first?.properties.dateTime ?? '')
      if (!machine.includes('T')) continue
      const said = first ? words(first) : ''
      expect(said).toContain(String(Number(machine.slice(8, 10))))
      expect(said).toContain(machine.slice(11, 16))
    }
    for (const day of days) {
      const heading = select(`[id="${day}"] > h2`, tree)
      expect(heading && words(heading)).toContain(String(Number(day.slice(8))))
    }
  })

  it('J07.4 joins clock times by a word for ears, and by a dash that only eyes meet', () => {
    const { to } = messagesIn(locale).when
    const dash = { zh: '—', en: '–', ko: '~', ja: '～' }[locale]
    for (const view of ['', 'list/', 'grid/']) {
      const all = selectAll('main time[data-end*="T"]', programme(locale, view))
      expect(all.length, view).toBeGreaterThan(150)
      for (const time of all) {
        const heard = selectAll('i.sr-only', time).flatMap(({ children }) => children.map(words))
        expect(heard, words(time)).toEqual([to])
        expect(selectAll('[aria-hidden="true"]', time).map(words)).toEqual([dash])
      }
    }
  })

  it('goes by the clock within a day, what is known by its day alone first', () => {
    for (const day of days) {
      const starts = selectAll(`[id="${day}"] li h3 time`, tree).map(({ properties }) =>
        String(properties.dateTime),
      )
      expect(starts).toEqual(starts.toSorted())
    }
  })

  it('links from the strip to the page of every day, with its number of events, and to the groups', () => {
    const strip = select('.days', tree)
    const pages = days.map((day) => `/${locale}/2030/programme/day/${day}/`)
    expect(strip && links(strip)).toEqual([...pages, '#postponed', '#undated'])
    for (const link of strip ? selectAll('a', strip) : []) {
      const id = String(link.properties.dataDay)
      const count = selectAll(`[id="${id}"] li[data-event]`, tree).length
      expect(selectAll('[data-count]', link).map(words), id).toEqual([String(count)])
    }
  })

  it('shows one day without a script, the first of the edition', () => {
    const opening = selectAll('day-by-day[data-one] > [data-opening]', tree)
    expect(opening.map(({ properties }) => properties.id)).toEqual(['2030-06-08'])
    expect(select('#running details', tree)?.properties.open).toBeUndefined()
  })

  it('has three marks at most in a row, the status before the title', () => {
    for (const row of rows) {
      expect(selectAll('em', row).length, words(row)).toBeLessThanOrEqual(3)
      const heading = select('h3', row)
      const inOrder = heading ? selectAll('time, strong, a', heading) : []
      const names = inOrder.map(({ tagName }) => tagName)
      expect(names).toEqual(['time', 'strong', 'a'].filter((name) => names.includes(name)))
    }
  })

  it('J01.4 says in each row why one can follow, and that interpretation is not confirmed', () => {
    const { row: said } = messagesIn(locale)
    const rowOf = new Map(rows.map((row) => [String(row.properties.dataEvent), words(row)]))
    const followed = events.filter((facts) => followReasons(facts, 'ko').length > 0)
    expect(followed.length).toBeGreaterThan(50)
    for (const facts of followed) {
      const row = rowOf.get(facts.id) ?? ''
      const isWordless = facts.languages.spoken.includes('zxx')
      expect(
        row.includes(languageName(locale, 'ko')) ||
          (isWordless && row.includes(languageName(locale, 'zxx'))),
        row,
      ).toBe(true)
      const pairs = facts.languages.interpretation
      const { spoken, subtitles = [] } = facts.languages
      const sure = [...(Array.isArray(spoken) ? spoken : []), ...subtitles]
      const open = (typeof pairs === 'string' ? [] : pairs).filter(
        ({ to, confirmed }) => !(confirmed || sure.includes(to)),
      )
      for (const { to } of open)
        expect(row).toContain(said.unconfirmed.replace('{language}', languageName(locale, to)))
    }
  })

  it('says how one registers wherever registration has an end, so that only words are replaced', () => {
    const closing = rows.flatMap((row) => selectAll('[data-closes]', row)).map(words)
    expect(closing.length).toBeGreaterThan(10)
    expect(closing).not.toContain('')
  })

  it('J01.5 says of what is cancelled or full that it is', () => {
    const { status, facet_value: values } = messagesIn(locale)
    const cancelled = rows.filter(({ properties }) =>
      events.some(({ id, status }) => id === properties.dataEvent && status === 'cancelled'),
    )
    expect(cancelled.length).toBeGreaterThan(9)
    for (const row of cancelled) expect(words(row)).toContain(status.cancelled)
    const full = events.filter(
      ({ registration, status }) =>
        typeof registration !== 'string' &&
        registration.need !== 'invitation' &&
        registration.state === 'full' &&
        status === 'scheduled',
    )
    expect(full.length).toBeGreaterThan(3)
    for (const { id } of full) {
      // Of its sessions one may be cancelled, which is all that its row says.
      const row = rows.find(
        ({ properties }) => properties.dataEvent === id && properties.dataOff === undefined,
      )
      expect(row && words(row)).toContain(values.registration.full)
    }
  })
})

describe.each(locales)('the table of venues and times in %s', (locale) => {
  const tree = programme(locale, 'grid/')
  const cells = selectAll('main td[data-event]', tree)

  it('has each session of which hours are known, in each of its venues', () => {
    const expected = timed.flatMap(({ id, place }) =>
      typeof place === 'string' ? [id] : place.map(() => id),
    )
    expect(cells.map(({ properties }) => String(properties.dataSession)).sort()).toEqual(
      expected.sort(),
    )
  })

  it('has beside the table, without an hour, what is known by its day alone', () => {
    const beside = inDays.filter(({ id }) => timeless.has(id)).map(({ id }) => id)
    expect(beside.length).toBeGreaterThan(8)
    const listed = selectAll('main .grid-day > .running a', tree)
    expect(
      listed.map(({ properties }) => String(properties.href).split('/').at(-2)).sort(),
    ).toEqual(beside.sort())
  })

  it('J07.5 holds no link and no time that the programme by day does not', () => {
    const text = programme(locale, '')
    const times = (row: (typeof cells)[number]) =>
      selectAll('time', row).map(({ properties }) => String(properties.dateTime))
    const said = new Set(
      selectAll('main li[data-event]', text).flatMap((row) => [...links(row), ...times(row)]),
    )
    expect(cells.length).toBeGreaterThan(400)
    expect(cells.flatMap((cell) => [...links(cell), ...times(cell)])).toSatisfy((all: string[]) =>
      all.every((each) => said.has(each)),
    )
    const twins = selectAll('main .to-text', tree).flatMap(({ properties }) =>
      String(properties.href),
    )
    expect(twins).toEqual(days.map((day) => `/${locale}/2030/programme/#${day}`))
  })

  it('fills every row of a table to its width', () => {
    const tables = selectAll('main table', tree)
    expect(tables).toHaveLength(days.length)
    for (const table of tables) {
      const columns = 2 * (selectAll('thead th', table).length - 1)
      const widths = selectAll('tbody tr:has(td)', table).map((row) =>
        selectAll('td', row).reduce((sum, cell) => sum + Number(cell.properties.colSpan ?? 1), 0),
      )
      expect(widths.length).toBeGreaterThan(0)
      expect(distinct(widths.map(String))).toEqual([String(columns)])
    }
  })
})

describe.each(locales)('the plain list in %s', (locale) => {
  it('has each event once, by date', () => {
    const tree = programme(locale, 'list/')
    expect(eventsIn(tree).sort()).toEqual(events.map(({ id }) => id).sort())
    const when = new Map(events.map((facts) => [facts.id, sortKey(facts.when)]))
    const keys = eventsIn(tree, 'plain-list > section:not(#postponed, #undated)').map(
      (id) => when.get(id) ?? '',
    )
    expect(keys.length).toBeGreaterThan(300)
    expect(keys).toEqual(keys.toSorted())
  })
})

describe('every view of 400 events', () => {
  it.each(locales)('weighs at most 70,000 bytes with its style sheets in %s', (locale) => {
    for (const view of ['', 'grid/', 'list/'])
      expect(weight(locale, view), view).toBeLessThanOrEqual(70_000)
  })
})
