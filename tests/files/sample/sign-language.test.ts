import { readFileSync } from 'node:fs'
import path from 'node:path'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { languageName } from '@/lib/language/text'
import { words } from '../../support/tree'
import { events as entries, parseCalendar, value } from '../../unit/outputs/calendar/parse'
import { pageAt } from './page'
import { distinct, events, eventsIn, programme } from './programme-page'
import { files, folder } from './read'

type Facts = (typeof events)[number]

/** Sign languages into which an event is interpreted. */
const signsOf = ({ languages: { interpretation } }: Facts) =>
  typeof interpretation === 'string'
    ? []
    : interpretation.filter(({ mode }) => mode === 'sign').map(({ to }) => to)

const signed = events.filter((facts) => signsOf(facts).length > 0)

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
const eventPage = (locale: Locale, { id }: Facts) => pageAt(`${locale}/2030/events/${id}/`)

/** A Deaf reader (J09). */
describe.each(locales)('sign language in %s', (locale) => {
  const say = messagesIn(locale)

  it('J09.1 is found by a filter, whether it is a feature of the place or interpreted', () => {
    const isGiven = (facts: Facts) =>
      signed.includes(facts) || (facts.access !== 'unknown' && facts.access.sign_language === 'yes')
    const expected = events.filter(isGiven).map(({ id }) => id)
    expect(expected.length).toBeGreaterThan(signed.length)
    const page = programme(locale, 'access/sign_language/')
    expect(distinct(eventsIn(page))).toEqual(expected.sort())
  })

  it('J09.1 is named in the row and on the page of an event, with how it is given', () => {
    expect(signed.length).toBeGreaterThan(5)
    const rows = selectAll('main li[data-event]', programme(locale, ''))
    for (const facts of signed)
      for (const tag of signsOf(facts)) {
        const name = languageName(locale, tag)
        const row = rows.find(({ properties }) => properties.dataEvent === facts.id)
        const seen = row ? selectAll('em > [aria-hidden]', row).map(words).join() : ''
        expect(seen, facts.id).toContain(name)
        const page = words(eventPage(locale, facts))
        expect(page, facts.id).toContain(name)
        expect(page, facts.id).toContain(say.interpretation.mode.sign)
      }
  })

  it('J09.2 may be asked about by more than a telephone', () => {
    const written = events.flatMap(({ id, contact }) =>
      contact !== 'unknown' && contact.email !== undefined ? [{ id, email: contact.email }] : [],
    )
    expect(written.length).toBeGreaterThan(50)
    const silent = written
      .slice(0, 60)
      .filter(({ id, email }) => !read(`${locale}/2030/events/${id}/index.html`).includes(email))
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('J09.4 is in the calendar and in the schedule', () => {
    const all = entries(parseCalendar(read(`${locale}/2030/programme.ics`)))
    const schedules = ['json', 'xml'].map((type) => read(`${locale}/2030/schedule.${type}`))
    let count = 0
    for (const facts of signed) {
      const own = all.filter((entry) => String(value(entry, 'UID')).startsWith(`${facts.id}@`))
      for (const tag of signsOf(facts)) {
        const name = languageName(locale, tag)
        for (const entry of own) expect(value(entry, 'DESCRIPTION'), facts.id).toContain(name)
        count += own.length
      }
    }
    expect(count).toBeGreaterThan(3)
    const [json = '', xml = ''] = schedules
    const names = new Set(signed.flatMap(signsOf).map((tag) => languageName(locale, tag)))
    for (const name of names) {
      const found = [json, xml].map((text) => text.split(name).length - 1)
      expect(found[0]).toBeGreaterThan(3)
      expect(found[1]).toBe(found[0])
    }
  })
})

it('J09.4 access and sign language are in the open data as they are in the facts', () => {
  const { events: records } = JSON.parse(read('data/2030/events.json')) as {
    events: {
      id: string
      interpretation: { mode: string; to: string }[] | string
      access: Record<string, string>
    }[]
  }
  const byId = new Map(records.map((record) => [record.id, record]))
  for (const facts of signed) {
    const { interpretation } = byId.get(facts.id) ?? {}
    const found = Array.isArray(interpretation) ? interpretation : []
    expect(found.filter(({ mode }) => mode === 'sign').map(({ to }) => to)).toEqual(signsOf(facts))
  }
  const told = events.filter(({ access }) => access !== 'unknown')
  expect(told.length).toBeGreaterThan(50)
  for (const { id, access } of told)
    expect(byId.get(id)?.access, id).toMatchObject(access as Record<string, string>)
})

it('J09.3 no page plays a sound by itself, or has a film without its words', () => {
  const pages = files.filter((file) => /^ja\/.*index\.html$/.test(file))
  expect(pages.length).toBeGreaterThan(800)
  expect(pages.filter((file) => /<(audio|video|iframe|embed|object)\b/.test(read(file)))).toEqual(
    [],
  )
})
