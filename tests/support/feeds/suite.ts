import RssParser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { type Locale, languageTags, locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { atomEntries, type Built, jsonEntries, rssEntries } from './read'

/** An article that the feed of a language must have. */
export interface Expected {
  id: string
  published: string
  translations: readonly Locale[]
}

/**
 * Reads the feeds of a built site with independent parsers, and checks the rules of their formats
 * that those let pass (J10.3, K7).
 *
 * @param expected every article of the feeds of a language, in any order
 */
export function newsFeedSuite(built: Built, expected: readonly Expected[]): void {
  describe.each(locales)('the news of %s as RSS, Atom and JSON Feed (J10.3)', (locale) => {
    const atom = atomEntries(built, locale)
    const byId = new Map(atom.map((entry) => [entry.id, entry]))

    it('are the same entries in all three', () => {
      expect(atom).toHaveLength(expected.length)
      expect(rssEntries(built, locale)).toEqual(atom)
      expect(jsonEntries(built, locale)).toEqual(atom)
    })

    it('have ids that depend on the article alone', () => {
      expect(byId.size).toBe(atom.length)
      for (const { id } of expected) {
        const entry = atom.find(({ url }) => url.endsWith(`/${locale}/news/${id}/`))
        expect(entry?.id).toMatch(new RegExp(`^tag:[a-z.-]+,2026:${locale}/news/${id}$`))
      }
    })

    it('are dated, never changed before they were published, the last changed first', () => {
      for (const { published, updated } of atom) expect(updated).toBeGreaterThanOrEqual(published)
      const times = atom.map(({ updated }) => updated)
      expect(times).toEqual([...times].sort((a, b) => b - a))
    })

    it('mark what is not translated with its own language and say so', () => {
      for (const { id, translations } of expected) {
        const entry = atom.find(({ url }) => url.endsWith(`/news/${id}/`))
        const isTranslated = translations.includes(locale)
        expect(entry?.lang, id).toBe(languageTags[isTranslated ? locale : 'zh'])
        const says = entry?.html.includes(messagesIn(locale).layout.translation_missing)
        expect(says, id).toBe(!isTranslated)
      }
    })

    it('lead to the site from wherever they are read', () => {
      const links = atom.flatMap(({ html }) => html.match(/(?:href|src)="[^"]*"/g) ?? [])
      // An article leads somewhere; a few are enough to tell.
      expect(links.length).toBeGreaterThanOrEqual(Math.min(expected.length, 6))
      expect(links.filter((link) => !/="https?:\/\//.test(link))).toEqual([])
    })

    it('are read by a further parser as well', async () => {
      const parser = new RssParser()
      for (const file of ['rss.xml', 'atom.xml']) {
        const read = await parser.parseString(built.textOf(`${locale}/news/${file}`))
        expect(read.items.map(({ link }) => link)).toEqual(atom.map(({ url }) => url))
        expect(read.items.map(({ title }) => title)).toEqual(atom.map(({ title }) => title))
      }
    })
  })
}
