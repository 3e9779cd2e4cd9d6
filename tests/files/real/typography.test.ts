import { select } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { allPaths, ownPaths } from './content'
import { all, attribute, languagePages, type Page, pages } from './site'
import { type Line, linesOf } from './text'

/** What a reader sees or hears: lines, names of controls, head. */
function wordsOfAll(page: Page): string[] {
  const lines = linesOf(page.tree).map(({ text }) => text)
  const named = all(page, '[aria-label], [alt], [title]').flatMap((each) =>
    ['ariaLabel', 'alt', 'title'].map((name) => attribute(each, name) ?? ''),
  )
  const head = all(page, 'head > meta').map((meta) => attribute(meta, 'content') ?? '')
  const title = select('head > title', page.tree)?.children ?? []
  return [
    ...lines,
    ...named,
    ...head,
    ...title.map((each) => (each.type === 'text' ? each.value : '')),
  ]
}

const find = (some: readonly Page[], pattern: RegExp) =>
  some.flatMap((page) =>
    wordsOfAll(page)
      .filter((text) => pattern.test(text))
      .map((text) => `${page.path} ${text.match(pattern)?.[0]}`),
  )

const inLanguage = (...wanted: string[]) =>
  languagePages.filter(({ locale }) => wanted.includes(locale ?? ''))

describe('digits and Latin letters', () => {
  it('are half-width everywhere', () => {
    expect(pages.length).toBe(allPaths.length * locales.length + 2)
    expect(find(pages, /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/)).toEqual([])
  })
})

const han = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]'
const spaced = new RegExp(`${han} [A-Za-z0-9]|[A-Za-z0-9] ${han}`, 'u')

/** Words in Chinese or Japanese that are ours, not a quotation, with their spaces. */
const ownWords = ({ pieces }: Line) =>
  pieces
    .map(({ text, lang, quoted }) => (/^(zh|ja)/.test(lang) && !quoted ? text : '\n'))
    .join('')
    .replaceAll(noteNumbers, '$1')

/** The numbers of notes after a mark, with the space that parts them from the next sentence. */
const noteNumbers = /([。，、：；！？）」”])\u2060?[\d,\u2060]+ /g

describe('between Han and Latin or digits', () => {
  it('stands no space in Chinese and Japanese: the style sheet makes it', () => {
    const some = inLanguage('zh', 'ja')
    expect(some).toHaveLength(2 * ownPaths.length)
    const lines = some.flatMap((page) =>
      linesOf(page.tree).map((line) => ({ page, text: ownWords(line) })),
    )
    expect(lines.length).toBeGreaterThan(20 * some.length)
    const wrong = lines.filter(({ text }) => spaced.test(text))
    expect(
      wrong.map(({ page, text }) => `${page.path} ${text.match(spaced)?.[0]}: ${text}`),
    ).toEqual([])
  })

  it('is found where it stands', () => {
    expect('共 42个').toMatch(spaced)
    expect('HOBIE カップ').toMatch(spaced)
    expect('共42个项目').not.toMatch(spaced)
  })
})

describe('Markdown', () => {
  it('is nowhere left as it was written', () => {
    expect(languagePages.length).toBeGreaterThan(0)
    expect(find(languagePages, /~~|\*\*|\]\(|^#{1,6} |^\| |`|\\[_*~]/)).toEqual([])
  })

  it('is no strike-through where Korean writes a range', () => {
    const korean = inLanguage('ko')
    expect(korean).toHaveLength(ownPaths.length)
    expect(korean.flatMap((page) => all(page, 'del, s'))).toEqual([])
  })
})

const marks = {
  zh: /[、，。][A-Za-z]?[,;](?! )|\p{sc=Han}[,;!?](?=\p{sc=Han})|"[^"]*"/u,
  en: /[、。，；：？！]|"[^"]*"|\w'\w/,
  ko: /[、。，；：？！]|"[^"]*"/,
  ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][,;!?](?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|"[^"]*"/u,
} as const

describe('punctuation', () => {
  it.each(locales)('is that of the language on the pages in %s', (locale) => {
    const lines = inLanguage(locale).flatMap((page) =>
      linesOf(page.tree).map(({ pieces }) => ({
        page,
        text: pieces
          .filter(({ lang, quoted }) => lang.startsWith(locale) && !quoted)
          .map(({ text }) => text)
          .join(''),
      })),
    )
    expect(lines.length).toBeGreaterThan(20 * ownPaths.length)
    const wrong = lines.filter(({ text }) => marks[locale].test(text))
    expect(
      wrong.map(({ page, text }) => `${page.path} ${text.match(marks[locale])?.[0]}: ${text}`),
    ).toEqual([])
  })
})

describe('a sentence', () => {
  it('does not say the same thing in brackets twice', () => {
    expect(pages.length).toBeGreaterThan(0)
    expect(find(pages, /([(（][^()（）]+[)）])\s*\1/)).toEqual([])
  })

  it('does not repeat a mark or leave a value empty', () => {
    expect(languagePages.length).toBeGreaterThan(0)
    expect(
      find(languagePages, /，，|。。|、、|,,|；；|undefined|NaN|\[object|\{[a-z_]+\}|Invalid Date/),
    ).toEqual([])
  })
})
