import { describe, expect, it } from 'vitest'
import { languageTags } from '@/lib/language/locales'
import { siteUrl } from '@/lib/pages/settings'
import { property, value } from '../../unit/outputs/calendar/parse'
import { entries, entriesIn, inCalendars, plain, programmeFiles, years } from './calendar-files'
import { datedEvents, settings } from './content'
import { attribute, one, pageAt, wordsOf } from './site'

const once = ['UID', 'DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE', 'DTSTART', 'SUMMARY', 'URL', 'STATUS']

describe('an entry', () => {
  it('bears everything that a reader and a calendar program need, once', () => {
    expect(entries.length).toBeGreaterThanOrEqual(inCalendars.length)
    expect(inCalendars.length).toBeGreaterThan(0)
    for (const { file, entry } of entries)
      for (const name of once) expect(value(entry, name), `${file} ${name}`).toBeTruthy()
  })

  it('is stamped with the last change of its content, in UTC (T2)', () => {
    expect(inCalendars.length).toBeGreaterThan(0)
    for (const { file, item, own } of inCalendars)
      for (const entry of own) {
        const changed = new Date(`${item.facts.updated}:00+08:00`).toISOString()
        const stamp = changed.replace(/[-:]|\.000/g, '')
        expect(value(entry, 'DTSTAMP'), file).toBe(stamp)
        expect(value(entry, 'LAST-MODIFIED'), file).toBe(stamp)
        expect(value(entry, 'SEQUENCE'), file).toBe(String(item.facts.sequence))
      }
  })

  it('is a whole day, or a time in Beijing: never floating (T6)', () => {
    expect(entries.length).toBeGreaterThan(0)
    for (const { file, entry } of entries) {
      const times = ['DTSTART', 'DTEND'].flatMap((name) => property(entry, name) ?? [])
      for (const { raw, params } of times) {
        const isDay = params.VALUE === 'DATE' && /^\d{8}$/.test(raw)
        const isTime = params.TZID === 'Asia/Shanghai' && /^\d{8}T\d{6}$/.test(raw)
        expect(isDay || isTime, `${file} ${raw}`).toBe(true)
      }
      expect(value(entry, 'DTEND'), file).not.toBe(value(entry, 'DTSTART'))
    }
  })

  it('has the dates of the facts; the end of a day is the next one', () => {
    const days = inCalendars.flatMap(({ own, file, item: { facts } }) => {
      if ('date' in facts.when) return { own, file, first: facts.when.date, last: facts.when.date }
      if ('from' in facts.when) return { own, file, first: facts.when.from, last: facts.when.to }
      return []
    })
    expect(days.length).toBeGreaterThan(0)
    for (const { own, file, first, last } of days) {
      const [entry, ...others] = own
      expect(others, file).toEqual([])
      const end = new Date(Date.parse(last) + 24 * 3600 * 1000).toISOString().slice(0, 10)
      expect(entry && value(entry, 'DTSTART'), file).toBe(first.replaceAll('-', ''))
      expect(entry && value(entry, 'DTEND'), file).toBe(end.replaceAll('-', ''))
    }
  })

  it('is titled and described in the language of its file, as its page is (T8)', () => {
    expect(inCalendars.length).toBeGreaterThan(0)
    for (const { file, page, locale, own } of inCalendars) {
      const [entry] = own
      if (!entry) throw new Error(`${file} is empty`)
      expect(plain(entry, 'SUMMARY'), file).toContain(wordsOf(pageAt(page), 'h1'))
      expect(plain(entry, 'DESCRIPTION'), file).toContain(wordsOf(pageAt(page), 'main .lead'))
      expect(value(entry, 'URL'), file).toBe(siteUrl + page)
      const lang = attribute(one(pageAt(page), 'h1'), 'lang')
      expect(property(entry, 'SUMMARY')?.params.LANGUAGE, file).toBe(lang)
      expect(property(entry, 'DESCRIPTION')?.params.LANGUAGE, file).toBe(languageTags[locale])
    }
  })

  it('escapes what would end a text (T8)', () => {
    const texts = entries.flatMap(({ file, entry }) =>
      ['SUMMARY', 'DESCRIPTION', 'LOCATION'].map((name) => ({
        file,
        raw: value(entry, name) ?? '',
      })),
    )
    expect(texts.filter(({ raw }) => raw.includes('\\,')).length).toBeGreaterThan(0)
    const open = texts.filter(({ raw }) => /[,;]/.test(raw.replace(/\\[\\;,n]/g, '')))
    expect(open).toEqual([])
  })

  it('keeps its UID in every language (T3)', () => {
    const uidsOf = (file: string) => entriesIn(file).map((entry) => value(entry, 'UID') ?? '')
    expect(programmeFiles.length).toBeGreaterThan(0)
    for (const year of years) {
      const perLanguage = programmeFiles
        .filter((each) => each.year === year)
        .map(({ file }) => file)
      const [first = [], ...others] = perLanguage.map(uidsOf)
      expect(first.length).toBeGreaterThanOrEqual(datedEvents.length)
      expect(new Set(first).size).toBe(first.length)
      for (const other of others) expect(other).toEqual(first)
    }
    for (const { file, item, own } of inCalendars)
      for (const uid of own.map((entry) => value(entry, 'UID') ?? ''))
        expect(uid.replace(/\.[a-z0-9-]+@/, '@'), file).toBe(`${item.id}@${settings.uid_domain}`)
  })

  it('is cancelled or tentative where the event is (T1)', () => {
    expect(inCalendars.length).toBeGreaterThan(0)
    const statuses: Record<string, string> = {
      tentative: 'TENTATIVE',
      cancelled: 'CANCELLED',
      postponed: 'CANCELLED',
    }
    for (const { file, item, own } of inCalendars)
      for (const entry of own)
        expect(value(entry, 'STATUS'), file).toBe(statuses[item.facts.status] ?? 'CONFIRMED')
  })
})
