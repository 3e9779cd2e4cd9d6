import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { sampleEvents } from '../../../tools/sample/events'
import { readAlike } from '../../unit/outputs/calendar/alike'
import {
  type Component,
  events,
  parseCalendar,
  text,
  value,
} from '../../unit/outputs/calendar/parse'
import { files, folder } from './read'

const bytesOf = (file: string) => readFileSync(path.join(folder, file))
const calendars = files.filter((file) => file.endsWith('.ics')).sort()
const partsIn = (locale: string) =>
  calendars.filter((file) => file.startsWith(`${locale}/2030/calendars/`))
const entriesIn = (file: string) => events(parseCalendar(bytesOf(file).toString()))
const uidOf = (entry: Component) => String(value(entry, 'UID'))
const idOf = (entry: Component) => uidOf(entry).split('@')[0] ?? ''
const eventOf = (id: string) => id.split('.')[0] ?? ''

describe('the calendars of 400 events', () => {
  it('are one for each event with a day, for the programme and for each part of it', () => {
    for (const locale of locales) {
      const own = calendars.filter((file) => file.startsWith(`${locale}/2030/`))
      expect(partsIn(locale).length).toBeGreaterThan(40)
      expect(own.length).toBeGreaterThan(300 + partsIn(locale).length)
    }
  })

  it.each(locales)('weigh at most 150 kB for the whole programme in %s', (locale) => {
    const file = bytesOf(`${locale}/2030/programme.ics`)
    expect(file.length).toBeGreaterThan(300_000)
    expect(gzipSync(file, { level: 6 }).length).toBeLessThanOrEqual(150_000)
  })

  it('J04.2 have the same UIDs in four languages, each once in a file', () => {
    const shared = [...partsIn('zh'), 'zh/2030/programme.ics']
    expect(shared.length).toBeGreaterThan(40)
    for (const file of shared) {
      const uids = entriesIn(file).map(uidOf)
      expect(uids.length, file).toBeGreaterThan(0)
      expect(new Set(uids).size, file).toBe(uids.length)
      for (const locale of locales)
        expect(entriesIn(file.replace('zh', locale)).map(uidOf), file).toEqual(uids)
    }
  })

  it('J04.5 keep to 75 octets a line and to whole characters', () => {
    expect(calendars.length).toBeGreaterThan(1400)
    for (const file of calendars) {
      const bytes = bytesOf(file)
      const whole = bytes.toString()
      expect(Buffer.from(whole).equals(bytes), file).toBe(true)
      const longest = Math.max(...whole.split('\r\n').map((line) => Buffer.byteLength(line)))
      expect(longest, file).toBeLessThanOrEqual(75)
    }
  })

  it('are understood alike by two independent programs', () => {
    const chosen = calendars.filter((file) => /^en|programme\.ics$|\/calendars\//.test(file))
    expect(chosen.length).toBeGreaterThan(500)
    for (const file of chosen) expect(readAlike(bytesOf(file).toString(), file)).not.toEqual([])
  })

  it('J04.5 have every title as it was written, whatever is in it', () => {
    const titles = new Map(
      sampleEvents(400).map(({ facts, words }) => [facts.id, words.zh?.fields.title]),
    )
    const whole = entriesIn('zh/2030/programme.ics')
    expect(whole.length).toBeGreaterThan(400)
    for (const entry of whole) {
      const title = titles.get(eventOf(idOf(entry)))
      expect(title).toBeTruthy()
      expect(text(entry, 'SUMMARY')?.replace(/^【[^】]+】/, '')).toBe(title)
    }
  })
})

/** Rows of the page that shows the same selection. */
function rowsOf(facet: string, value: string) {
  const page = fromHtml(bytesOf(`en/2030/programme/${facet}/${value}/index.html`).toString())
  const rows = selectAll('[data-event]', page).map(({ properties }) => properties)
  return {
    events: rows.map(({ dataEvent }) => String(dataEvent)),
    sessions: rows.map(({ dataSession }) => String(dataSession)),
  }
}

describe('a calendar of a part of the programme', () => {
  const whole = new Map(entriesIn('en/2030/programme.ics').map((entry) => [idOf(entry), entry]))
  const parts = partsIn('en').flatMap((file) => {
    const [, facet = '', value = ''] = /calendars\/([a-z]+)-(.+)\.ics$/.exec(file) ?? []
    const hasPage = files.includes(`en/2030/programme/${facet}/${value}/index.html`)
    return hasPage ? [{ file, facet, value }] : []
  })

  it('has entries of the programme only, as they are there', () => {
    expect(parts.length).toBeGreaterThan(35)
    for (const { file } of parts)
      for (const entry of entriesIn(file)) expect(entry, file).toEqual(whole.get(idOf(entry)))
  })

  it('has every session that its page shows, and no other event', () => {
    expect(parts.length).toBeGreaterThan(35)
    for (const { file, facet, value: chosen } of parts) {
      const rows = rowsOf(facet, chosen)
      const ids = entriesIn(file).map(idOf)
      expect(ids, file).toEqual(expect.arrayContaining(rows.sessions.filter((id) => whole.has(id))))
      const further = ids.filter((id) => !rows.events.includes(eventOf(id)))
      // A day keeps what was moved away from it, so that its subscribers learn of it (T1).
      const sequences = further.map((id) => Number(value(whole.get(id) as Component, 'SEQUENCE')))
      expect(facet === 'day' ? sequences.filter((one) => one === 0) : further, file).toEqual([])
    }
  })
})
