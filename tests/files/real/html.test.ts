import type { Element } from 'hast'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { validator } from '../../support/markup'
import { allPaths } from './content'
import { all, attribute, type Page, pages, words } from './site'

const inLanguages = pages.filter((page) => page.locale)

const paths = (some: readonly Page[]) => some.map(({ path }) => path)

describe('markup', () => {
  it('is without an error on every page', () => {
    expect(pages.length).toBe(allPaths.length * locales.length + 2)
    const errors = pages.flatMap(({ path, file, html }) =>
      validator
        .validateStringSync(html, file)
        .results.flatMap(({ messages }) => messages)
        .map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`),
    )
    expect(errors).toEqual([])
  })

  it('is found wrong where it is', () => {
    const report = validator.validateStringSync('<!DOCTYPE html><p><div></div></p><i id=a id=a>')
    expect(report.errorCount).toBeGreaterThan(2)
  })
})

const ranksOf = (page: Page) =>
  all(page, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)))

describe('headings', () => {
  it('begin with the only h1, leave out no level and are not empty', () => {
    expect(pages.length).toBeGreaterThan(0)
    const wrong = pages.filter((page) => {
      const ranks = ranksOf(page)
      const leaps = ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)
      const [first, ...others] = ranks
      return first !== 1 || others.includes(1) || leaps.length > 0
    })
    expect(paths(wrong)).toEqual([])
    const empty = pages.filter((page) =>
      all(page, 'h1, h2, h3, h4, h5, h6').some((heading) => words(heading) === ''),
    )
    expect(paths(empty)).toEqual([])
  })

  it('are more than one on most pages', () => {
    const several = inLanguages.filter((page) => ranksOf(page).length > 1)
    expect(several.length).toBeGreaterThan(inLanguages.length / 2)
  })
})

describe('landmarks', () => {
  it('are header, main and footer, each once, and nothing stands outside them', () => {
    expect(inLanguages).toHaveLength(allPaths.length * locales.length)
    const wrong = inLanguages.filter((page) => {
      const parts = ['body > header', 'main', 'body > footer'].map((each) => all(page, each).length)
      const outside = all(page, 'body > :not(header, nav, main, footer, script)').filter(
        (each) => !isSkipLink(each) && selectAll('nav, aside, section', each).length === 0,
      )
      return parts.some((count) => count !== 1) || outside.length > 0
    })
    expect(paths(wrong)).toEqual([])
  })

  it('J07.1 of one kind bear different names', () => {
    const wrong = inLanguages.filter((page) => {
      const names = all(page, 'nav').map((nav) => nameOf(page, nav))
      return names.length < 3 || names.includes('') || new Set(names).size < names.length
    })
    expect(paths(wrong)).toEqual([])
  })

  it('can be reached over the navigation by the first link', () => {
    expect(inLanguages.length).toBeGreaterThan(0)
    const wrong = inLanguages.filter((page) => attribute(all(page, 'a')[0], 'href') !== '#content')
    expect(paths(wrong)).toEqual([])
    expect(paths(inLanguages.filter((page) => all(page, 'main#content').length !== 1))).toEqual([])
  })

  it('are one main on the pages of all languages', () => {
    const others = pages.filter((page) => !page.locale)
    expect(others).toHaveLength(2)
    expect(paths(others.filter((page) => all(page, 'body > main').length !== 1))).toEqual([])
  })
})

const isSkipLink = (element: Element) => attribute(element, 'href') === '#content'

function nameOf(page: Page, element: Element): string {
  const by = attribute(element, 'ariaLabelledBy')
  if (by === undefined) return attribute(element, 'ariaLabel') ?? ''
  const [target] = all(page, `[id="${by}"]`)
  return target ? words(target) : ''
}

describe('lists and definitions', () => {
  it('are not empty, nor are their items', () => {
    const lists = pages.flatMap((page) => all(page, 'ul, ol, dl').map((list) => ({ page, list })))
    expect(lists.length).toBeGreaterThan(4 * pages.length)
    const empty = lists.filter(({ list }) => {
      const items = selectAll('li, dt, dd', list)
      return items.length === 0 || items.some((item) => words(item) === '')
    })
    expect(paths(empty.map(({ page }) => page))).toEqual([])
  })

  it('for finding one’s way hold a link or the present page in each item', () => {
    const items = pages.flatMap((page) => all(page, 'nav li').map((item) => ({ page, item })))
    expect(items.length).toBeGreaterThan(20 * inLanguages.length)
    const wrong = items.filter(
      ({ item }) =>
        selectAll('a[href]', item).length === 0 && attribute(item, 'ariaCurrent') !== 'page',
    )
    expect(wrong.map(({ page, item }) => `${page.path} ${words(item)}`)).toEqual([])
  })
})

describe('ids', () => {
  it('are unique in a page, and every reference to one finds it', () => {
    const counts = pages.map((page) => all(page, '[id]').length)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3 * inLanguages.length)
    const wrong = pages.flatMap((page) => {
      const ids = all(page, '[id]').map((element) => attribute(element, 'id') ?? '')
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
      const names = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'headers']
      const missing = all(page, '*')
        .flatMap((element) => names.map((name) => attribute(element, name) ?? ''))
        .flatMap((value) => value.split(' ').filter((id) => id !== '' && !ids.includes(id)))
      return [...twice, ...missing].map((id) => `${page.path} ${id}`)
    })
    expect(wrong).toEqual([])
  })
})
