import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { datedEvents, events, itemPaths, publishers, sources } from './content'
import { all, attribute, languagePages, type Page, pageAt, words } from './site'

const of = (paths: ReadonlyMap<string, unknown>) =>
  languagePages.filter(({ rest }) => paths.has(rest))

/** How a page would say that a fact is not known or still to come. */
const unknown = {
  zh: /公开资料|未见|待公布|未公布|不详/,
  en: /public sources|not known|to be announced|not announced/i,
  ko: /공개 자료|확인되지 않|추후 공지|미공개/,
  ja: /公開資料|確認できません|後日発表|未公表/,
} as const satisfies Record<Locale, RegExp>

const eventPages = of(itemPaths.event)

/** Labels and values of a page, in their order. */
const rowsOf = (page: Page) => {
  const labels = all(page, '[aria-labelledby="facts"] dl > div > dt').map(words)
  const values = all(page, '[aria-labelledby="facts"] dl > div > dd').map(words)
  return { labels, values }
}

describe('the 13 events', () => {
  it('have a page each in four languages', () => {
    expect(events).toHaveLength(13)
    expect(eventPages).toHaveLength(13 * 4)
  })

  it('have a row for what is known, and none without a value', () => {
    expect(eventPages.length).toBeGreaterThan(0)
    for (const page of eventPages) {
      const locale = page.locale ?? 'zh'
      const { labels, values } = rowsOf(page)
      // What is known of some is no more than kind, title and text; they have no empty table.
      expect(labels.length > 0, page.path).toBe(all(page, '[aria-labelledby="facts"]').length > 0)
      expect(values, page.path).toHaveLength(labels.length)
      expect(new Set(labels).size, page.path).toBe(labels.length)
      const wrong = [...labels, ...values].filter(
        (text) => text === '' || unknown[locale].test(text),
      )
      expect(wrong, page.path).toEqual([])
      expect(
        labels.filter((label) => /[?？]$/.test(label)),
        page.path,
      ).toEqual([])
    }
  })

  it('say their kind, and their date where it is known', () => {
    for (const locale of locales) {
      const kinds: readonly string[] = Object.values(messagesIn(locale).kind)
      const own = eventPages.filter((page) => page.locale === locale)
      expect(own).toHaveLength(events.length)
      const kindOf = (page: Page) => all(page, 'main [data-kind]').map(words)
      expect(
        own
          .map(kindOf)
          .filter(([kind = ''], _, { length }) => length !== 13 || !kinds.includes(kind)),
      ).toEqual([])
    }
    const dated = new Set(datedEvents.map(({ id }) => id))
    const withDate = eventPages.filter(({ rest }) => dated.has(itemPaths.event.get(rest)?.id ?? ''))
    expect(withDate).toHaveLength(dated.size * locales.length)
    expect(
      withDate.filter((page) => !rowsOf(page).values.some((value) => /2023/.test(value))),
    ).toEqual([])
  })

  it('are all listed in the programme and nowhere called upcoming', () => {
    for (const locale of locales) {
      const listed = all(pageAt(`/${locale}/2023/programme/`), 'main li :is(h2, h3) a')
      const expected = events.map(({ id }) => `/${locale}/2023/events/${id}/`)
      expect(listed.map((a) => attribute(a, 'href')).sort()).toEqual(expected.sort())
    }
  })
})

const citing = [...of(itemPaths.event), ...of(itemPaths.signing), ...of(itemPaths.project)]
const factPages = [...citing, ...of(itemPaths.news), ...of(itemPaths.edition)]

/** Sources that the facts of a page rest on. */
const citationsOf = ({ rest }: Page) =>
  [
    itemPaths.event,
    itemPaths.signing,
    itemPaths.project,
    itemPaths.news,
    itemPaths.edition,
  ].flatMap((paths) => paths.get(rest)?.facts.sources ?? [])

describe('sources', () => {
  it('are notes at the foot of every page of facts, all of them, by publisher, title and date', () => {
    // 13 events, the signing, 6 articles, 2 editions.
    expect(factPages).toHaveLength((13 + 1 + 6 + 2) * 4)
    for (const page of factPages) {
      const locale = page.locale ?? 'zh'
      const notes = all(page, '[aria-labelledby="sources"] > ol > li').map(words)
      const cited = citationsOf(page).flatMap(({ source }) => sources.get(source) ?? [])
      expect(cited.length, page.path).toBeGreaterThan(0)
      expect(notes, page.path).toHaveLength(cited.length)
      for (const { title, publisher } of cited) {
        const name = publishers.get(publisher)?.name[locale] ?? ''
        const own = notes.filter((note) => note.startsWith(name) && note.includes(title[locale]))
        expect(own.length, `${page.path} ${title.en}`).toBeGreaterThan(0)
      }
    }
  })

  it('are all on the page of sources', () => {
    expect(sources.size).toBeGreaterThan(0)
    for (const locale of locales) {
      const ids = all(pageAt(`/${locale}/sources/`), 'main [id]').map((each) =>
        attribute(each, 'id'),
      )
      expect(ids, locale).toEqual(expect.arrayContaining([...sources.keys()]))
    }
  })
})
