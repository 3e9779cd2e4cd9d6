import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { namedByEntries, namedOnPages } from '../../support/source-links'
import { sources } from './content'
import { all, languagePages, pageAt, wordsOf } from './site'

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
const textPages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('page.zh.mdx'),
)

const citedInFacts = factFiles.flatMap((file) =>
  idsIn(parse(readFileSync(path.join(root, file), 'utf8'))).map((id) => ({ file, id })),
)
const citedInTexts = textPages.flatMap((file) =>
  [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(
      /<(?:Source|AsOf)\s[^>]*?(?:id|source)="([^"]+)"/g,
    ),
  ].map(([, id = '']) => ({ file: file.replace('page.zh.mdx', 'page.yaml'), id })),
)

const idOf = (file: string) =>
  file
    .replace(/\/[a-z]+\.yaml$/, '')
    .split('/')
    .at(-1) ?? ''

describe.each(locales)('the page of sources in %s', (locale) => {
  const page = pageAt(`/${locale}/sources/`)
  const entries = new Map(
    all(page, 'main li[id]').map((entry) => [
      String(entry.properties.id),
      selectAll('a[href^="/"]', entry).map(({ properties }) => String(properties.href)),
    ]),
  )

  it('names the page of everything that cites a source, and nothing else', () => {
    const pages = languagePages
      .filter((each) => each.locale === locale && each.rest !== '/sources/')
      .map((each) => ({ path: each.path, tree: each.tree }))
    const onPages = namedOnPages(locale, pages)
    expect(onPages.length).toBeGreaterThan(100)
    expect(namedByEntries(locale, page.tree)).toEqual(onPages)
  })

  it('has an entry for each source, and in it every item that cites it', () => {
    expect([...entries.keys()].sort()).toEqual([...sources.keys()].sort())
    expect(citedInFacts.length).toBeGreaterThan(80)
    expect(citedInTexts.length).toBeGreaterThan(30)
    const missing = [...citedInFacts, ...citedInTexts].filter(({ file, id }) => {
      const own = file === 'site.yaml' ? 'editions' : idOf(file).replace('.yaml', '')
      return !entries.get(id)?.some((href) => href.split(/[/#]/).includes(own))
    })
    expect(missing).toEqual([])
  })

  it('leaves no source that nothing rests on', () => {
    expect(entries.size).toBeGreaterThan(50)
    expect([...entries].filter(([, pages]) => pages.length === 0)).toEqual([])
  })

  it('groups them by language, the way to each group on top', () => {
    const jumps = all(page, 'main nav a').map(({ properties }) => String(properties.href))
    const groups = all(page, 'main section[aria-labelledby^="lang-"]')
    expect(jumps).toEqual(locales.map((lang) => `#lang-${lang}`))
    expect(groups).toHaveLength(locales.length)
    expect(groups.flatMap((group) => selectAll('li[id]', group))).toHaveLength(sources.size)
  })

  it('explains confidence, and says in words what is not known', () => {
    const { sources: words } = messagesIn(locale)
    const said = wordsOf(page, 'main')
    expect(said).toContain(words.confidence_means)
    const list = [...sources.values()]
    const count = (text: string) => said.split(text).length - 1
    expect(count(words.date_unknown)).toBe(list.filter(({ date }) => date === 'unknown').length)
    expect(count(words.original_unknown)).toBe(list.filter(({ url }) => url === 'unknown').length)
    expect(count(words.medium)).toBe(
      list.filter(({ confidence }) => confidence === 'medium').length,
    )
  })
})

describe('the addresses of sources', () => {
  it('lead from each entry to the source, where that is known', () => {
    expect(sources.size).toBeGreaterThan(30)
    for (const { id, url } of sources.values()) {
      const [entry] = all(pageAt('/en/sources/'), `main li[id="${id}"]`)
      expect(entry, id).toBeDefined()
      if (url === 'unknown' || entry === undefined) continue
      const away = selectAll('a[hreflang]', entry).map(({ properties }) => String(properties.href))
      expect(away, id).toEqual([url])
    }
  })
})
