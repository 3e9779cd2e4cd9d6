import { describe, expect, it } from 'vitest'
import { type Locale, languageTags, locales } from '@/lib/language/locales'
import { events, itemPaths, ownPaths } from './content'
import { all, attribute, languagePages, pages, words } from './site'
import { linesOf, type Piece } from './text'

/** Every character of two bytes in an old encoding, between two lead and two trail bytes. */
function charactersOf(encoding: string, [lead, leadEnd]: number[], [trail, trailEnd]: number[]) {
  const decoder = new TextDecoder(encoding)
  const range = (from = 0, to = 0) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const pairs = range(lead, leadEnd).flatMap((one) =>
    range(trail, trailEnd).map((two) => [one, two]),
  )
  return new Set(pairs.map((pair) => decoder.decode(Uint8Array.from(pair))))
}

/** JIS X 0208 and GB 2312: what each writes; a Han character in neither is of other places. */
const written = {
  ja: charactersOf('shift_jis', [0x81, 0xea], [0x40, 0xfc]),
  zh: charactersOf('gb18030', [0xb0, 0xf7], [0xa1, 0xfe]),
} as const

const han = /\p{sc=Han}/u
const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u
const hangul = /\p{sc=Hangul}/u

/** Whether a character is not one of those in which a language writes its words. */
const foreign = {
  zh: (one) => hangul.test(one) || kana.test(one) || (han.test(one) && !written.zh.has(one)),
  en: (one) => hangul.test(one) || kana.test(one) || han.test(one),
  ko: (one) => kana.test(one) || han.test(one),
  ja: (one) => hangul.test(one) || (han.test(one) && !written.ja.has(one)),
} as const satisfies Record<Locale, (one: string) => boolean>

/** Words that stand in other characters on purpose. */
const allowed: readonly string[] = [
  // The Korean organisation as the report names it; its own name has not been found, and a title
  // cannot say which language a part of it is in.
  '铁器时代协同组织',
  '铁器时代',
  // Names that readers of Korean and Japanese also need as they are written in Chinese.
  '龙腾齐鲁',
  '万宁梦之队',
  // The headline of a Korean newspaper, which writes the two countries so.
  '韓中',
]

const withoutAllowed = (text: string) =>
  allowed.reduce((rest, each) => rest.replaceAll(each, ''), text)

const foreignIn = (text: string, locale: Locale) =>
  [...withoutAllowed(text)].filter(foreign[locale]).join('')

const localeOf = (tag: string) => locales.find((locale) => languageTags[locale] === tag)

/** The characters of some words that are not those of the language that their element says. */
function misplaced({ text, lang }: Piece): string {
  const locale = localeOf(lang)
  return locale === undefined ? `not a language of the site: ${lang}` : foreignIn(text, locale)
}

describe('words', () => {
  it.each(locales)(
    'J07.6 on the pages in %s are in the language that their element says',
    (locale) => {
      const own = languagePages.filter((page) => page.locale === locale)
      expect(own).toHaveLength(ownPaths.length)
      const pieces = own.flatMap((page) =>
        linesOf(page.tree).flatMap((line) => line.pieces.map((piece) => ({ page, piece }))),
      )
      expect(pieces.length).toBeGreaterThan(20 * own.length)
      const wrong = pieces.filter(({ piece }) => misplaced(piece) !== '')
      const said = wrong.map(({ page, piece }) => `${page.path} ${piece.lang}: ${misplaced(piece)}`)
      expect(said).toEqual([])
    },
  )

  it('on the pages of all languages as well', () => {
    const shared = pages.filter((page) => !page.locale)
    expect(shared).toHaveLength(2)
    const pieces = shared.flatMap((page) => linesOf(page.tree).flatMap((line) => line.pieces))
    expect(new Set(pieces.map(({ lang }) => lang))).toEqual(new Set(Object.values(languageTags)))
    expect(pieces.map(misplaced).filter((found) => found !== '')).toEqual([])
  })

  it('are found where they are in another', () => {
    expect(foreignIn('会社は中国・環翠区の学校', 'ja')).toBe('')
    expect(foreignIn('威海市人民政府の国際ウィーク', 'ja')).toBe('')
    expect(foreignIn('大众网、国际、东门、启动', 'ja')).toBe('众际东门启动')
    expect(foreignIn('威海市城市国际化促进条例', 'zh')).toBe('')
    expect(foreignIn('外事弁公室、栄成、国際週間', 'zh')).toBe('栄際週間')
    expect(foreignIn('The Week (国际周) in 웨이하이', 'en')).toBe('国际周웨이하이')
    expect(foreignIn('웨이하이(威海)', 'ko')).toBe('威海')
  })

  it('are allowed in other characters only where some are', () => {
    const everything = languagePages.map((page) =>
      linesOf(page.tree)
        .map(({ text }) => text)
        .join(),
    )
    const unused = allowed.filter((each) => !everything.some((text) => text.includes(each)))
    expect(unused).toEqual([])
  })
})

describe('titles of events', () => {
  it('are their headings, in the language that the heading says', () => {
    const eventPages = languagePages.filter(({ rest }) => itemPaths.event.has(rest))
    expect(eventPages).toHaveLength(events.length * locales.length)
    for (const page of eventPages) {
      const item = itemPaths.event.get(page.rest)
      const [heading] = all(page, 'h1')
      const locale = page.locale && item?.translations.includes(page.locale) ? page.locale : 'zh'
      expect(heading && words(heading), page.path).toBe(item?.words[locale]?.title)
      expect(attribute(heading, 'lang'), page.path).toBe(languageTags[locale])
    }
  })
})
