import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { siteUrl } from '@/lib/pages/settings'
import { value } from '../../unit/outputs/calendar/parse'
import { calendarIn, entriesIn, expected, found, plain, years } from './calendar-files'
import { settings } from './content'
import { all, attribute, bytesOf, pageAt, textOf } from './site'

describe('calendar files', () => {
  it('are one for each past programme in each language', () => {
    expect(expected).toHaveLength(years.length * locales.length)
    expect([...found].sort()).toEqual(expected.map(({ file }) => file).sort())
  })

  it('are linked as files from the page they belong to (T7)', () => {
    expect(expected.length).toBeGreaterThan(0)
    for (const { page, file } of expected) {
      const hrefs = all(pageAt(page), 'main a[href$=".ics"]').map((a) => attribute(a, 'href'))
      expect(hrefs, page).toContain(`/${file}`)
    }
  })

  it('end every line with CRLF and keep to 75 octets, without cutting a character', () => {
    expect(found.length).toBeGreaterThan(0)
    for (const file of found) {
      const text = textOf(file)
      expect(text, file).not.toMatch(/[^\r]\n|\r[^\n]|\uFFFD|^\uFEFF/)
      expect(Buffer.from(text).equals(bytesOf(file)), file).toBe(true)
      const lines = text.split('\r\n')
      expect(lines.at(-1), file).toBe('')
      expect(
        lines.filter((line) => Buffer.byteLength(line) > 75),
        file,
      ).toEqual([])
    }
  })
})

describe('a calendar', () => {
  it('names its maker, version and language, and no method (T4)', () => {
    expect(expected.length).toBeGreaterThan(0)
    for (const { file, locale } of expected) {
      const calendar = calendarIn(file)
      expect(value(calendar, 'VERSION'), file).toBe('2.0')
      expect(value(calendar, 'PRODID'), file).toMatch(/^-\/\/.+\/\/.+\/\/[A-Z]{2}$/)
      expect(textOf(file), file).not.toContain('METHOD')
      expect(plain(calendar, 'NAME'), file).toContain(settings.name[locale])
      expect(plain(calendar, 'X-WR-CALNAME'), file).toBe(plain(calendar, 'NAME'))
    }
  })

  it('says what is in it and how often to look again', () => {
    expect(expected.length).toBeGreaterThan(0)
    for (const { file, locale, page } of expected) {
      const calendar = calendarIn(file)
      const year = page.split('/')[2]
      expect(plain(calendar, 'DESCRIPTION'), file).toContain(
        `${siteUrl}/${locale}/${year}/programme/`,
      )
      expect(value(calendar, 'REFRESH-INTERVAL'), file).toBe('PT6H')
      expect(value(calendar, 'X-PUBLISHED-TTL'), file).toBe('PT6H')
      expect(value(calendar, 'COLOR'), file).toMatch(/^[a-z]+$/)
    }
  })

  it('defines every zone that it uses (T5)', () => {
    expect(found.length).toBeGreaterThan(0)
    for (const file of found) {
      const zones = calendarIn(file).children.filter(({ name }) => name === 'VTIMEZONE')
      const defined = zones.map((zone) => value(zone, 'TZID'))
      const used = entriesIn(file)
        .flatMap(({ properties }) => properties.map(({ params }) => params.TZID))
        .filter((zone) => zone !== undefined)
      expect(defined, file).toEqual(['Asia/Shanghai'])
      expect(defined, file).toEqual(expect.arrayContaining(used))
    }
  })

  it('says where it is kept up to date, if it can be subscribed to', () => {
    const kept = expected
    expect(kept.length).toBeGreaterThan(0)
    for (const { file } of kept)
      expect(value(calendarIn(file), 'SOURCE'), file).toBe(`${siteUrl}/${file}`)
  })
})
