import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Element } from 'hast'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { languageTags, locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { publishers, sources } from './content'
import { all, attribute, languagePages, pageAt, words, wordsOf } from './site'

/** Every source id in a file of facts, wherever it stands. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return sources.has(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}

const root = 'content'
const factFiles = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.yaml') && !file.startsWith('sources/') && !file.startsWith('.'),
)
const cited = new Set(
  factFiles.flatMap((file) => idsIn(parse(readFileSync(path.join(root, file), 'utf8')))),
)

const nameOf = (publisher: string, locale: (typeof locales)[number]) =>
  publisher === 'unknown' ? undefined : publishers.get(publisher)?.name[locale]

const headingOf = (group: Element) => selectAll('h2', group).map(words).join()

describe.each(locales)('the page of sources in %s', (locale) => {
  const page = pageAt(`/${locale}/sources/`)
  const groups = all(page, 'main section[aria-labelledby^="by-"]')

  it('has an entry for each source under its publisher, those without one last', () => {
    const { other } = messagesIn(locale).sources
    const found = groups.flatMap((group) => {
      return selectAll('li[id]', group).map((entry) => [
        String(entry.properties.id),
        headingOf(group),
      ])
    })
    const expected = [...sources.values()].map(({ id, publisher }) => [
      id,
      nameOf(publisher, locale) ?? other,
    ])
    expect(expected.length).toBeGreaterThan(50)
    expect(found.sort()).toEqual(expected.sort())
  })

  it('sorts publishers as the language does, and their sources by date', () => {
    const names = groups.map((group) => headingOf(group))
    expect(names.length).toBeGreaterThan(30)
    const { compare } = new Intl.Collator(locale)
    const named = names.filter((name) => name !== messagesIn(locale).sources.other)
    expect(named).toEqual([...named].sort(compare))
    for (const group of groups) {
      const days = selectAll('time', group).map((time) => String(time.properties.dateTime))
      expect(days).toEqual([...days].sort().reverse())
    }
  })

  it('names no grade, no host and nothing that is not known', () => {
    const text = wordsOf(page, 'main')
    expect(text).not.toMatch(/confidence|可信度|신뢰도|信頼度|unknown/i)
    expect(text).not.toMatch(/\b(?:[a-z0-9-]+\.)+(?:com|cn|net|org|kr|jp)\b/)
  })
})

describe('sources', () => {
  it('are all cited', () => {
    expect(cited.size).toBeGreaterThan(40)
    expect([...sources.keys()].filter((id) => !cited.has(id))).toEqual([])
  })

  it('are led to from their entry, where there is an address', () => {
    for (const { id, url, republished } of sources.values()) {
      const [entry] = all(pageAt('/en/sources/'), `main li[id="${id}"]`)
      const address = url === 'unknown' ? republished : url
      const away = entry === undefined ? [] : selectAll('a', entry)
      expect(
        away.map(({ properties }) => properties.href),
        id,
      ).toEqual(address === undefined ? [] : [address])
    }
  })
})

describe('notes', () => {
  const withNotes = languagePages.filter((page) => all(page, 'ol > li[id^="note-"]').length > 0)

  it('are reached by every number in a text, whose name says that it is a note', () => {
    expect(withNotes.length).toBeGreaterThan(100)
    let numbers = 0
    for (const page of languagePages)
      for (const link of all(page, 'sup a')) {
        const id = attribute(link, 'href')?.slice(1)
        expect(all(page, `ol > li[id="${id}"]`), `${page.path} ${id}`).toHaveLength(1)
        expect(link.properties.ariaLabel, page.path).toMatch(/\S.*\d$/)
        numbers += 1
      }
    expect(numbers).toBeGreaterThan(100)
  })

  it('count from 1 in the order in which a text first names them', () => {
    for (const page of withNotes) {
      const drawn = new Set(all(page, 'figure sup a'))
      // A diagram repeats notes of the text; its own come after them.
      const marks = all(page, '.prose sup a')
      const first = [...marks.filter((mark) => !drawn.has(mark)), ...drawn].map((link) =>
        Number(words(link)),
      )
      const order = [...new Set(first)]
      expect(order, page.path).toEqual(order.map((_, index) => index + 1))
    }
  })

  it('show the original title small, in its own language, where the reader’s is another', () => {
    const ids = new Map([...sources.values()].map((source) => [source.title.en, source]))
    let originals = 0
    for (const page of withNotes.filter((each) => each.locale === 'en'))
      for (const small of all(page, 'ol > li[id^="note-"] small')) {
        const known = [...ids.values()].find(({ title, lang }) => title[lang] === words(small))
        expect(known && languageTags[known.lang], page.path).toBe(attribute(small, 'lang'))
        expect(known?.lang).not.toBe('en')
        originals += 1
      }
    expect(originals).toBeGreaterThan(20)
  })
})

describe.each(locales)('the name of a source in %s', (locale) => {
  it('stands at most once a page outside the notes', () => {
    const press = [...new Set([...sources.values()].map(({ publisher }) => publisher))]
    const names = ['dazhong', 'china-news-service', 'pr-newswire', 'herald-business', 'weihai-navi']
      .filter((id) => press.includes(id))
      .map((id) => String(nameOf(id, locale)))
    expect(names.length).toBeGreaterThan(3)
    const often = languagePages
      .filter((page) => page.locale === locale && page.rest !== '/sources/')
      .flatMap((page) => {
        const notes = all(page, 'section[aria-labelledby="sources"]').map(words).join(' ')
        const text = all(page, 'main').map(words).join(' ')
        return names
          .filter((name) => text.split(name).length - notes.split(name).length > 1)
          .map((name) => `${page.path} ${name}`)
      })
    expect(often).toEqual([])
  })
})
