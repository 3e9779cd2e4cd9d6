import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { readAlike } from '../../unit/outputs/calendar/alike'
import { events, parseCalendar, property, text, value } from '../../unit/outputs/calendar/parse'
import { actions, ownCalendar, published, wholeCalendar } from './events'
import { files, fileText, links, page, words } from './read'

const partsIn = (locale: Locale) =>
  files.filter((file) => file.startsWith(`${locale}/2030/calendars/`)).sort()

const entriesIn = (file: string) => events(parseCalendar(fileText(file)))
const uidsIn = (file: string) => entriesIn(file).map((entry) => String(value(entry, 'UID')))
const facetOf = (file: string) => /calendars\/([a-z]+)-(.+)\.ics$/.exec(file)?.slice(1) ?? []

describe('the calendars of parts of a programme', () => {
  it('exist for days, kinds, themes, districts, languages and audiences', () => {
    const facets = new Set(partsIn('zh').map((file) => facetOf(file)[0]))
    expect([...facets].sort()).toEqual(['audience', 'day', 'district', 'follow', 'kind', 'theme'])
  })

  it('are the same in four languages, with the same UIDs (J04.2)', () => {
    const chinese = partsIn('zh')
    expect(chinese.length).toBeGreaterThan(20)
    for (const locale of locales) {
      expect(partsIn(locale)).toEqual(chinese.map((file) => file.replace('zh', locale)))
      for (const file of chinese) expect(uidsIn(file.replace('zh', locale))).toEqual(uidsIn(file))
    }
  })

  it.each(locales)('take their entries from the whole programme in %s', (locale) => {
    const whole = wholeCalendar(locale)
    const parts = partsIn(locale)
    expect(parts.length).toBeGreaterThan(20)
    for (const file of parts) {
      const own = entriesIn(file)
      expect(own.length, file).toBeGreaterThan(0)
      expect(whole, file).toEqual(expect.arrayContaining(own))
    }
  })

  /** Rows of the page of the same selection; those without a day are in no calendar. */
  const shown = (locale: Locale, [facet, value]: string[]) =>
    selectAll('[data-session]', page(`/${locale}/2030/programme/${facet}/${value}/`)).map(
      ({ properties }) => String(properties.dataSession),
    )

  it('hold every session that the page of the same selection shows', () => {
    const paged = partsIn('en').filter((file) =>
      files.includes(`en/2030/programme/${facetOf(file).join('/')}/index.html`),
    )
    expect(paged.length).toBeGreaterThan(10)
    for (const file of paged) {
      const ids = uidsIn(file).map((uid) => uid.split('@')[0])
      const rows = shown('en', facetOf(file)).filter((id) => isInACalendar(id))
      expect(ids, file).toEqual(expect.arrayContaining(rows))
    }
  })
})

const allIds = wholeCalendar('en').map((entry) => value(entry, 'UID')?.split('@')[0])
const isInACalendar = (id: string) => allIds.includes(id)

describe('every calendar', () => {
  it('is understood alike by two independent programs', () => {
    const all = files.filter((file) => file.endsWith('.ics'))
    expect(all.length).toBeGreaterThan(100)
    for (const file of all) readAlike(fileText(file), file)
  })

  it.each(locales)('describes its entries in %s', (locale) => {
    const { calendar } = messagesIn(locale)
    const described = published.flatMap((id) => ownCalendar(locale, id) ?? [])
    expect(described.length).toBeGreaterThan(10)
    const aboutAccess = calendar.access.replace('{text}', '')
    for (const entry of described) {
      const lines = text(entry, 'DESCRIPTION')?.split('\n') ?? []
      expect(lines.at(-1)).toBe(calendar.more.replace('{url}', String(value(entry, 'URL'))))
      // Of no other event is anything known about access, and a calendar names nothing unknown.
      const isKnown = value(entry, 'UID')?.startsWith('sample-opening@') === true
      expect(lines.some((line) => line.startsWith(aboutAccess))).toBe(isKnown)
      expect(value(entry, 'CLASS')).toBe('PUBLIC')
    }
  })

  it('has the coordinates of the place in WGS-84', () => {
    const [opening] = ownCalendar('en', 'sample-opening') ?? []
    expect(opening && property(opening, 'GEO')?.raw).toMatch(/^\d+\.\d{6};\d+\.\d{6}$/)
  })
})

describe('the page about subscribing', () => {
  it.each(locales)(
    'offers every calendar in %s, by an address that begins with https or http',
    (locale) => {
      const own = page(`/${locale}/2030/subscribe/`)
      const offered = links(own).filter((href) => href.endsWith('.ics'))
      const parts = partsIn(locale).map((file) => `/${file}`)
      expect(offered.sort()).toEqual([`/${locale}/2030/programme.ics`, ...parts].sort())
      const addresses = selectAll('copy-text [data-copy]', own).map(words)
      expect(addresses).toHaveLength(offered.length)
      for (const address of addresses) expect(address).toMatch(/^https?:\/\/[^ ]+\.ics$/)
    },
  )

  it.each(locales)(
    'says in %s how often each program looks, and what a copy is (J04.1, T28)',
    (locale) => {
      const { subscribe, calendar } = messagesIn(locale)
      const said = words(page(`/${locale}/2030/subscribe/`))
      const rhythms = Object.values(subscribe.often)
      expect(rhythms).toHaveLength(6)
      for (const rhythm of rhythms) expect(said).toContain(rhythm)
      expect(subscribe.often.google).toMatch(/8.*24/)
      expect(said).toContain(subscribe.copy_note)
      expect(said).toContain(calendar.in_app)
    },
  )

  it.each(locales)(
    'is named beside every calendar file in %s, with the way out of other programs (J01.7)',
    (locale) => {
      const linking = published.filter((id) =>
        actions(locale, id).some((href) => href.endsWith(`/${id}.ics`)),
      )
      expect(linking.length).toBeGreaterThan(5)
      for (const id of linking) {
        const own = page(`/${locale}/2030/events/${id}/`)
        expect(links(own)).toContain(`/${locale}/2030/subscribe/`)
        expect(words(own)).toContain(messagesIn(locale).calendar.in_app)
      }
    },
  )
})
