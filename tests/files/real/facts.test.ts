import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '@/lib/language/locales'
import { eventRows } from '@/lib/model/fields/event'
import { datedEvents, events, itemPaths, publishers, sources } from './content'
import { all, attribute, languagePages, type Page, pageAt, words } from './site'

const of = (paths: ReadonlyMap<string, unknown>) =>
  languagePages.filter(({ rest }) => paths.has(rest))

/** "Not known" of a past edition, in the words of each language. */
const unknown = {
  zh: '公开资料中未见',
  en: 'Not found in public sources',
  ko: '공개 자료에서 확인되지 않음',
  ja: '公開資料では確認できません',
} as const satisfies Record<Locale, string>

const eventPages = of(itemPaths.event)

/** Questions and answers of a page, in their order. */
const answersOf = (page: Page) => {
  const questions = all(page, '[aria-labelledby="facts"] dl > div > dt').map(words)
  const answers = all(page, '[aria-labelledby="facts"] dl > div > dd').map(words)
  return { questions, answers }
}

const questionsOfRows = new Set(
  Object.values(eventRows).flatMap((row): readonly string[] =>
    'answers' in row ? row.answers : [],
  ),
)

/** Where each question stands among those of an event. */
const place = { start: 1, end: 2, where: 3, cost: 7, register: 8 } as const

describe('the 13 events', () => {
  it('have a page each in four languages', () => {
    expect(events).toHaveLength(13)
    expect(eventPages).toHaveLength(13 * 4)
  })

  it('answer every question that a row of a field names, and never with silence', () => {
    expect(eventPages.length).toBeGreaterThan(0)
    expect(questionsOfRows.size).toBeGreaterThan(place.register)
    for (const page of eventPages) {
      const { questions, answers } = answersOf(page)
      expect(questions, page.path).toHaveLength(questionsOfRows.size)
      expect(answers, page.path).toHaveLength(questionsOfRows.size)
      expect(new Set(questions).size, page.path).toBe(questionsOfRows.size)
      expect(
        [...questions, ...answers].filter((text) => text === ''),
        page.path,
      ).toEqual([])
    }
  })

  it('ask the same questions in the same order on every page of a language', () => {
    for (const locale of locales) {
      const own = eventPages.filter((page) => page.locale === locale)
      expect(own).toHaveLength(events.length)
      expect(new Set(own.map((page) => answersOf(page).questions.join('|'))).size).toBe(1)
    }
  })

  it('say in words that a date is not known', () => {
    const dated = new Set(datedEvents.map(({ id }) => id))
    const undated = eventPages.filter(({ rest }) => !dated.has(itemPaths.event.get(rest)?.id ?? ''))
    expect(undated).toHaveLength((events.length - dated.size) * locales.length)
    expect(undated.length).toBeGreaterThan(0)
    for (const page of undated) {
      const { answers } = answersOf(page)
      expect(answers[place.start], page.path).toContain(unknown[page.locale ?? 'zh'])
      expect(answers[place.end], page.path).toContain(unknown[page.locale ?? 'zh'])
    }
  })

  it('say in words that place, price and registration are not known', () => {
    const asked = eventPages.flatMap((page) => {
      const facts = itemPaths.event.get(page.rest)?.facts
      const open = [
        { known: facts?.place, at: place.where },
        { known: facts?.price, at: place.cost },
        { known: facts?.registration, at: place.register },
      ].filter(({ known }) => known === 'unknown')
      return open.map(({ at }) => ({ page, at }))
    })
    expect(asked.length).toBeGreaterThan(eventPages.length)
    for (const { page, at } of asked)
      expect(answersOf(page).answers[at], page.path).toContain(unknown[page.locale ?? 'zh'])
  })

  it('are all listed in the programme and nowhere called upcoming', () => {
    for (const locale of locales) {
      const listed = all(pageAt(`/${locale}/2023/programme/`), 'main li h3 a')
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
    // 13 events, the signing, 10 articles, 2 editions.
    expect(factPages).toHaveLength((13 + 1 + 10 + 2) * 4)
    for (const page of factPages) {
      const locale = page.locale ?? 'zh'
      const notes = all(page, '[aria-labelledby="sources"] > ol > li').map(words)
      const cited = citationsOf(page).flatMap(({ source }) => sources.get(source) ?? [])
      expect(cited.length, page.path).toBeGreaterThan(0)
      for (const { title, publisher } of cited) {
        const name = publishers.get(publisher)?.name[locale] ?? ''
        const own = notes.filter((note) => note.startsWith(name) && note.includes(title[locale]))
        expect(own, `${page.path} ${title.en}`).toHaveLength(1)
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
