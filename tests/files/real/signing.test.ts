import { selectAll } from 'hast-util-select'
import { toString as said } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { notedAddresses } from '../../support/notes'
import { itemPaths, signings, sources } from './content'
import { all, languagePages, wordsOf } from './site'

/** The signing of 16 June 2023, as each language writes it (`facts.md`). */
const investment = {
  zh: '222亿元',
  en: 'RMB 22.2 billion',
  ko: '222억 위안',
  ja: '222億元',
} as const satisfies Record<Locale, string>

const signingPages = languagePages.filter(
  ({ rest }) => ['/', '/2023/projects/'].includes(rest) || itemPaths.signing.has(rest),
)

const ownPages = languagePages.filter(({ rest }) => itemPaths.signing.has(rest))

const alone = (figure: number) => new RegExp(`(?<![\\d.,])${figure}(?![\\d.,]*\\d)`)

describe('the signing', () => {
  it('is on home, list of projects and its own page', () => {
    expect(signings).toHaveLength(1)
    expect(signingPages).toHaveLength(3 * 4)
  })

  it.each([42, 7, 11])('shows %i', (figure) => {
    // The home page has the main figures only.
    const shown = signingPages.filter(({ rest }) => rest !== '/' || figure !== 7)
    expect(shown.length).toBeGreaterThanOrEqual(2 * 4)
    const without = shown.filter((page) => !alone(figure).test(wordsOf(page, 'main')))
    expect(without.map(({ path }) => path)).toEqual([])
  })

  it('shows the sum in the form of each language', () => {
    expect(signingPages.length).toBeGreaterThan(0)
    for (const page of signingPages)
      expect(wordsOf(page, 'main'), page.path).toContain(investment[page.locale ?? 'zh'])
  })

  it('says six sectors and that there are others, what others reported, and nothing of what is awaited', () => {
    expect(ownPages).toHaveLength(4)
    for (const page of ownPages) {
      const listed = (id: string) => all(page, `[aria-labelledby="${id}"] li`)
      expect(listed('sectors'), page.path).toHaveLength(6)
      expect(listed('sectors').flatMap((item) => selectAll('svg', item))).toEqual([])
      const { projects } = messagesIn(page.locale ?? 'zh')
      const more = projects.sectors_last.replace('{sector}', '')
      expect(said(listed('sectors').at(-1) ?? page.tree).endsWith(more), page.path).toBe(true)
      expect(all(page, '#awaited')).toEqual([])
      expect(listed('others-say'), page.path).toHaveLength(2)
    }
  })

  it('J10.4 has the number of its note beside each figure, wherever it stands', () => {
    const figures = signingPages.flatMap((page) =>
      all(page, 'main dl > div:has(> dd.numeral)').map((figure) => ({ page, figure })),
    )
    const cited = figures.filter(({ figure }) => selectAll('sup a', figure).length === 1)
    // Home: three figures of the signing and the number of events, which the site counts itself.
    expect(figures).toHaveLength((4 + 4 + 4) * locales.length)
    expect(cited).toHaveLength((3 + 4 + 4) * locales.length)
    for (const { page, figure } of cited) {
      const { republished } = sources.get('dazhong-2023-07-07') ?? {}
      expect(notedAddresses(page.tree, figure), page.path).toEqual([republished])
    }
  })

  it('J03.8 says once on each page what its figures are not', () => {
    expect(signingPages.length).toBeGreaterThan(0)
    for (const page of signingPages) {
      const { announcement } = messagesIn(page.locale ?? 'zh').projects
      expect(wordsOf(page, 'main').split(announcement), page.path).toHaveLength(2)
      expect(wordsOf(page, 'main'), page.path).not.toContain('22,200,000,000')
    }
  })

  it('draws 42 tiles once and the same 42 for each group, and says the same in a table', () => {
    expect(ownPages).toHaveLength(4)
    for (const page of ownPages) {
      const pictures = all(page, 'main figure svg').map((svg) =>
        selectAll('path', svg).map(({ properties }) => String(properties.d).split('M').length - 1),
      )
      expect(pictures, page.path).toEqual([[42], [35, 7], [31, 11]])
      const rows = all(page, 'main table tr').map((row) => said(row))
      expect(rows.filter((row) => /42/.test(row) && /(?<!\d)(7|11)(?!\d)/.test(row))).toHaveLength(
        2,
      )
    }
  })
})

/** Groups of the 42 that may overlap, added up: 7 + 11, 42 + 7, 42 + 11, 42 + 7 + 11. */
const wrongSums = ['18', '49', '53', '60']

/** A count of projects, before or after the word, as each language writes it. */
const projectCount = {
  zh: (n: string) => [
    `(?<!\\d)${n}[个项](?!\\d)[^，。；]{0,8}项目`,
    `项目[^，。；]{0,4}(?<!\\d)${n}[个项]`,
  ],
  en: (n: string) => [`\\b${n} (?:[\\w-]+ ){0,3}projects?\\b`, `\\bprojects?:? ${n}\\b`],
  ko: (n: string) => [`프로젝트 (?:총 )?${n}(?!\\d)`, `(?<!\\d)${n}(?:개|건)[^,.]{0,8}프로젝트`],
  ja: (n: string) => [
    `(?<!\\d)${n}(?:件|の)[^、。]{0,8}プロジェクト`,
    `プロジェクト[^、。]{0,4}(?<!\\d)${n}件`,
  ],
} as const satisfies Record<Locale, (n: string) => string[]>

const counted = (locale: Locale, figures: readonly string[]) =>
  new RegExp(figures.flatMap(projectCount[locale]).join('|'), 'i')

describe('figures that may overlap', () => {
  const about = languagePages.filter(
    ({ rest }) => rest === '/' || /\/projects\/|signing|second-week|\/2023\/$|invest/.test(rest),
  )

  it('are never added up', () => {
    expect(about.length).toBeGreaterThanOrEqual(7 * 4)
    const added = about.filter((page) =>
      counted(page.locale ?? 'zh', wrongSums).test(wordsOf(page, 'main')),
    )
    expect(added.map(({ path }) => path)).toEqual([])
  })

  it('are found by this test where they are not added up', () => {
    const found = about.filter((page) =>
      counted(page.locale ?? 'zh', ['42', '11']).test(wordsOf(page, 'main')),
    )
    for (const locale of locales)
      expect(found.filter((page) => page.locale === locale).length, locale).toBeGreaterThan(2)
  })
})
