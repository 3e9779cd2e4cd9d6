import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { locales } from '@/lib/i18n/locales'

type Leaf = string | number | string[] | Record<string, string | null>
type Group = Record<string, Leaf>
type Event = Record<string, Leaf | Group | Group[]>
type Row = Record<string, string>

const isWords = (value: unknown): value is Record<string, string | null> =>
  typeof value === 'object' && value !== null && 'zh' in value

const isOneGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isWords(value)

const isGroups = (value: unknown): value is Group[] =>
  Array.isArray(value) && typeof value[0] === 'object'

/** Values of a cell: apart at ` | `, without the escapes of the dictionary. */
const apart = (cell: string) =>
  cell.split(/(?<!\\) \| /).map((part) => part.replace(/\\([\\|])/g, '$1'))

/** A cell without the apostrophe that stands before what a spreadsheet would compute. */
const plain = (cell: string) => cell.replace(/^'(?=[=+\-@＝＋－＠\t\r])/, '')

/** What the columns of one value should say, by name; `known` are all columns there are. */
function expected(known: Row, name: string, value: Leaf, join: string): [string, string][] {
  if (isWords(value)) return locales.map((locale) => [`${name}_${locale}`, value[locale] ?? ''])
  const said = Array.isArray(value) ? value.join(join) : String(value)
  if (name in known) return [[name, said]]
  const others = Object.keys(known).filter((column) => column.replace(/_..$/, '') === name)
  const within = Object.keys(known).filter((column) => column.startsWith(`${name}.`))
  return [...others, ...within].map((column) => [column, said])
}

/** The columns of one event and one of its sessions, side by side where a group has several. */
function columnsOf(known: Row, event: Event): Map<string, string> {
  const columns = new Map<string, string>()
  for (const [name, value] of Object.entries(event)) {
    const rows = isGroups(value) ? value : isOneGroup(value) ? [value] : undefined
    if (rows === undefined)
      for (const [column, cell] of expected(known, name, value as Leaf, ' | '))
        columns.set(column, cell)
    for (const row of rows ?? [])
      for (const [member, inner] of Object.entries(row))
        for (const [column, cell] of expected(known, `${name}.${member}`, inner, '+'))
          columns.set(column, columns.has(column) ? `${columns.get(column)} | ${cell}` : cell)
  }
  return columns
}

const sessionsOf = ({ sessions }: Event) => (isGroups(sessions) ? sessions : [])

/** An event as the rows of the table should have it: one for each session. */
const perSession = (event: Event): Event[] => {
  const sessions = sessionsOf(event)
  return sessions.length === 0 ? [event] : sessions.map((one) => ({ ...event, sessions: [one] }))
}

/** UIDs and statuses in a calendar, read by the parser of Thunderbird. */
function calendarEntries(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((entry) => ({
    uid: String(entry.getFirstPropertyValue('uid')),
    status: String(entry.getFirstPropertyValue('status')),
  }))
}

/** Checks of the open data of a built edition. */
export function openDataOf({
  folder,
  year,
  events: count,
}: {
  folder: string
  year: number
  events: number
}) {
  const bytes = (file: string) => readFileSync(path.join(folder, file))
  const text = (file: string) => bytes(file).toString('utf8')
  const json = JSON.parse(text(`data/${year}/events.json`)) as { events: Event[] }
  const csv = text(`data/${year}/events.csv`)
  const rows = parse(csv, { columns: true, record_delimiter: '\r\n' }) as Row[]

  describe('the open data', () => {
    it('has every event once', () => {
      expect(json.events).toHaveLength(count)
      expect(new Set(json.events.map(({ uid }) => uid)).size).toBe(count)
    })

    it('keeps to its own JSON Schema', () => {
      const schema = JSON.parse(text(`data/${year}/events.schema.json`))
      expect(() => z.fromJSONSchema(schema).parse(json)).not.toThrow()
      const { title, ...without } = json.events[0] ?? {}
      expect(title).toBeDefined()
      expect(z.fromJSONSchema(schema).safeParse({ ...json, events: [without] }).success).toBe(false)
    })

    it('leaves nothing empty but words that are not translated', () => {
      const found: string[] = []
      const walk = (value: unknown, at: string) => {
        if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
          found.push(at)
        else if (value === null) found.push(...(/\.(en|ko|ja)$/.test(at) ? [] : [at]))
        else if (typeof value === 'object')
          for (const [name, inner] of Object.entries(value)) walk(inner, `${at}.${name}`)
      }
      walk(json.events, '')
      expect(found).toEqual([])
    })

    it('says in CSV what it says in JSON, a row for each session', () => {
      const wanted = json.events.flatMap(perSession)
      expect(rows).toHaveLength(wanted.length)
      for (const [at, event] of wanted.entries()) {
        const row = rows[at] ?? {}
        const cells = Object.entries(row).map(([name, cell]) => [
          name,
          apart(plain(cell)).join(' | '),
        ])
        const columns = columnsOf(row, event)
        expect([...columns.keys()].sort(), String(event.id)).toEqual(Object.keys(row).sort())
        expect(Object.fromEntries(cells), String(event.id)).toEqual(Object.fromEntries(columns))
      }
    })

    it('fills the columns of a group that is absent with the word for it', () => {
      const none = json.events.filter(({ agenda }) => agenda === 'none')
      expect(none.length).toBeGreaterThan(0)
      const row = rows.find(({ id }) => id === none[0]?.id)
      expect(row?.['agenda.time']).toBe('none')
      expect(row?.['agenda.text_ko']).toBe('none')
    })

    it('is CSV after RFC 4180, without a formula, and a second file begins with the mark for Excel', () => {
      expect(csv.endsWith('\r\n')).toBe(true)
      expect(csv.replaceAll('\r\n', '')).not.toMatch(/\r/)
      const cells = rows.flatMap((row) => Object.values(row))
      expect(cells.length).toBeGreaterThan(100)
      expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
      expect(text(`data/${year}/events-excel.csv`)).toBe(`\uFEFF${csv}`)
    })

    it.each(locales)('has the UIDs of the calendar in %s', (locale) => {
      const calendar = calendarEntries(text(`${locale}/${year}/programme.ics`))
      const uids = json.events.flatMap((event) => sessionsOf(event).map(({ uid }) => String(uid)))
      expect(uids.length).toBeGreaterThan(0)
      const gone = calendar.filter(({ uid }) => !uids.includes(uid))
      // What has no day any more is only in the calendar, to cancel what was there.
      expect(gone.filter(({ status }) => status !== 'CANCELLED')).toEqual([])
      const missing = uids.filter((uid) => !calendar.some((entry) => entry.uid === uid))
      expect(missing).toEqual([])
    })

    it('J11.2 writes sums as exact decimals in text', () => {
      const amounts = json.events
        .flatMap(({ prices }) => (isGroups(prices) ? prices : []))
        .map(({ amount }) => amount)
      expect(amounts.length).toBeGreaterThan(0)
      for (const amount of amounts) expect(amount).toMatch(/^\d+(\.\d+)?$/)
    })

    it.each(locales)(
      'is explained in %s: every column, each file with its size and SHA-256',
      (locale) => {
        const page = text(`${locale}/${year}/data/index.html`)
        const named = new Set([...page.matchAll(/<dt id="([^"]+)"/g)].map(([, name]) => name))
        const columns = Object.keys(rows[0] ?? {})
        expect(columns.length).toBeGreaterThan(100)
        const fields = columns.map((name) =>
          named.has(name) ? name : name.replace(/_(zh|en|ko|ja)$/, ''),
        )
        expect(fields.filter((name) => !named.has(name))).toEqual([])
        for (const file of [
          'events.json',
          'events.csv',
          'events-excel.csv',
          'events.schema.json',
        ]) {
          expect(page).toContain(`href="/data/${year}/${file}"`)
          const sum = createHash('sha256')
            .update(bytes(`data/${year}/${file}`))
            .digest('hex')
          expect(page).toContain(sum)
        }
      },
    )
  })
}
