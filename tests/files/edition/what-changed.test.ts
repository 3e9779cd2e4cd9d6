import { XMLParser } from 'fast-xml-parser'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, languageTags, locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import type { ChangeKind } from '../../../lib/model/schema/common'
import { address, type Published, programme } from './events'
import { fileText, links, one, page, words } from './read'

/** The changes on record in the fixture: the latest day first, the gravest first. */
const recorded = [
  ['2030-05-20', 'cancelled', 'sample-fair'],
  ['2030-05-20', 'postponed', 'sample-conference'],
  ['2030-05-20', 'time', 'sample-matchmaking'],
  ['2030-05-20', 'place', 'sample-lecture'],
  ['2030-05-20', 'other', 'sample-workshop'],
  ['2030-05-10', 'place', 'sample-fair'],
] as const satisfies readonly (readonly [string, ChangeKind, Published])[]

const ids = recorded.map(([, , id]) => id)
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  htmlEntities: true,
})

interface AtomEntry {
  id: string
  title: { '#text': string; '@xml:lang': string }
  published: string
  updated: string
  link: { '@href': string }
  category: { '@term': string }
  summary: string
}

const feedAddress = (locale: Locale) => `/${locale}/2030/changes/atom.xml`
const feed = (locale: Locale) => parser.parse(fileText(feedAddress(locale).slice(1))).feed
const entriesOf = (locale: Locale): AtomEntry[] => feed(locale).entry

describe.each(locales)('what has changed, in %s (A18)', (locale) => {
  const tree = page(`/${locale}/2030/changes/`)
  const { changes } = messagesIn(locale)

  it('is listed by day and gravity, each with its kind and a link', () => {
    expect(
      selectAll('main section h2 time', tree).map(({ properties }) => properties.dateTime),
    ).toEqual(['2030-05-20', '2030-05-10'])
    const rows = selectAll('main li[data-event]', tree)
    expect(rows.map(({ properties }) => properties.dataEvent)).toEqual(ids)
    expect(rows.flatMap(links)).toEqual(ids.map((id) => address(locale, id)))
    expect(rows.map((row) => words(one('strong', row)))).toEqual(
      recorded.map(([, kind]) => changes.kind[kind]),
    )
  })

  it('says why, where that is known', () => {
    const reason = {
      zh: '示例原因。',
      en: 'Sample reason.',
      ko: '샘플 사유입니다.',
      ja: '見本の理由です。',
    }
    const said = words(one('main', tree))
    expect(said).toContain(changes.reason.replace('{reason}', reason[locale]))
    expect(said).not.toContain(changes.none)
  })

  it('is a feed with the same entries, found from both pages (J10.3, K7)', () => {
    for (const each of [tree, programme(locale)]) {
      const link = one('link[type="application/atom+xml"]', each)
      expect(String(link.properties.href).endsWith(feedAddress(locale))).toBe(true)
    }
    const { '@xml:lang': lang, link, updated } = feed(locale)
    expect(lang).toBe(languageTags[locale])
    expect(link[0]['@href']).toMatch(new RegExp(`${feedAddress(locale)}$`))
    const entries = entriesOf(locale)
    expect(entries.map(({ category }) => category['@term'])).toEqual(
      recorded.map(([, kind]) => kind),
    )
    expect(entries.map((entry) => new URL(entry.link['@href']).pathname)).toEqual(
      ids.map((id) => address(locale, id)),
    )
    expect(updated).toBe(
      entries
        .map((entry) => entry.updated)
        .toSorted()
        .at(-1),
    )
    for (const [place, entry] of entries.entries()) {
      expect(entry.title['#text']).toContain(changes.kind[recorded[place]?.[1] ?? 'other'])
      expect(entry.updated >= entry.published).toBe(true)
      expect(entry.summary.length).toBeGreaterThan(4)
    }
  })
})

describe('the feeds', () => {
  it('have ids that are unique over all languages and name no address of a server', () => {
    const all = locales.flatMap((locale) => entriesOf(locale).map(({ id }) => id))
    expect(all).toHaveLength(recorded.length * locales.length)
    expect(new Set(all).size).toBe(all.length)
    for (const id of all)
      expect(id).toMatch(/^tag:week\.sample\.example,2030-05-\d\d:(zh|en|ko|ja)\//)
  })

  it('know the time of a change where the item was last changed that day', () => {
    const [cancelled, , , , , moved] = entriesOf('en')
    expect(cancelled?.updated).toBe('2030-05-20T09:00:00+08:00')
    expect(moved?.updated).toBe('2030-05-10T00:00:00+08:00')
  })
})
