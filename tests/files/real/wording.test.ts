import { describe, expect, it } from 'vitest'
import { languages, languageTags, locales } from '@/lib/language/locales'
import { hasBothForms } from '@/lib/language/particles'
import type { Reason } from '@/lib/language/wording/reasons'
import { ownPaths, sources } from './content'
import { languagePages, type Page } from './site'
import { type Line, linesOf } from './text'

/** Pages that may use a wording that others may not. */
const excepted: Partial<Record<Reason, RegExp>> = {
  // Their subject is the website itself.
  self: /^\/(?:accessibility|privacy|styleguide)\/$/,
}

/** Words of a line in the language of the page that are ours: no title of a source, no quotation. */
const ownWords = ({ pieces }: Line, tag: string) =>
  pieces.map(({ text, lang, quoted }) => (lang === tag && !quoted ? text : ' ')).join('')

/** Titles of sources are quoted as they are. */
const withoutTitles = (text: string, titles: readonly string[]) =>
  titles.reduce((rest, title) => rest.replaceAll(title, ' '), text)

const isExcepted = (why: Reason, { rest }: Page) => excepted[why]?.test(rest) ?? false

describe.each(locales)('the pages in %s', (locale) => {
  const own = languagePages.filter((page) => page.locale === locale)
  const titles = [...sources.values()].map(({ title }) => title[locale])

  it('use no wording that is not to be used', () => {
    expect(own).toHaveLength(ownPaths.length)
    const lines = own.flatMap((page) =>
      linesOf(page.tree).map((line) => ({
        page,
        text: withoutTitles(ownWords(line, languageTags[locale]), titles),
      })),
    )
    expect(titles.length).toBeGreaterThan(20)
    expect(lines.length).toBeGreaterThan(10 * own.length)
    const rules = languages[locale].wording.filter(({ isDoubt }) => !isDoubt)
    const found = lines.flatMap(({ page, text }) =>
      rules
        .filter(({ why, pattern }) => !isExcepted(why, page) && pattern.test(text))
        .map(({ why, pattern }) => `${page.path} ${why}: ${pattern.exec(text)?.[0]}`),
    )
    expect(found).toEqual([])
  })
})

describe('Korean pages', () => {
  it('have each particle in one form', () => {
    const korean = languagePages.filter(({ locale }) => locale === 'ko')
    expect(korean).toHaveLength(ownPaths.length)
    const left = korean.flatMap((page) =>
      linesOf(page.tree)
        .filter(({ text }) => hasBothForms(text))
        .map(({ text }) => `${page.path} ${text}`),
    )
    expect(left).toEqual([])
  })
})
