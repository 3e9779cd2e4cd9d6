import { select, selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { formatMoney } from '@/lib/language/money-format'
import { links, one, words } from '../../../support/tree'
import { scriptsAt, weightAt } from '../page'
import { facetNames, having } from './expected'
import { facetPages, facts, idsOf, latest, page, shown } from './read'

const types = ['signed', 'opportunity', 'cooperation'] as const

describe.each(locales)('the list of projects in %s', (locale) => {
  const tree = page(locale)
  const messages = messagesIn(locale)

  it('has every project once, in its own group of three (I15)', () => {
    expect(shown(tree)).toHaveLength(120)
    for (const type of types) {
      const group = one(`section[aria-labelledby="${type}"]`, tree)
      expect(words(one('h2', group))).toBe(messages.project_list.group[type])
      const expected = idsOf(facts.filter((project) => project.type === type))
      expect(expected.length).toBeGreaterThan(10)
      expect(shown({ type: 'root', children: [one('main', tree)] })).toEqual(
        expect.arrayContaining(expected),
      )
      expect(selectAll('[data-project]', group)).toHaveLength(expected.length)
    }
  })

  it('J03.2 J03.3 says of each amount its kind, and its own currency first', () => {
    const rows = selectAll('main [data-project]', tree)
    expect(rows).toHaveLength(120)
    let foreign = 0
    for (const row of rows) {
      const project = facts.find(({ id }) => id === row.properties.dataProject)
      const said = selectAll('div + div > p', row).map(words)
      const amounts = project ? latest(project) : []
      expect(said).toHaveLength(amounts.length)
      for (const [at, { kind, value, currency }] of amounts.entries()) {
        const text = said[at] ?? ''
        expect(text.startsWith(messages.amount[kind]), text).toBe(true)
        if (value === 'undisclosed') expect(text).toContain(messages.projects.undisclosed)
        else {
          const own = text.indexOf(formatMoney(locale, { value, currency }))
          expect(own, text).toBeGreaterThan(0)
          const yuan = text.lastIndexOf(messages.project_list.converted.split('{')[0] ?? '')
          if (currency !== 'CNY') expect(yuan, text).toBeGreaterThan(own)
          if (currency !== 'CNY') foreign++
        }
      }
    }
    expect(foreign).toBeGreaterThan(20)
  })

  it('is in the order of signing, the latest first and the unknown last', () => {
    const group = selectAll('section[aria-labelledby="signed"] [data-project]', tree)
    const days = group.map(({ properties }) => {
      const day = facts.find(({ id }) => id === properties.dataProject)?.signed_on ?? 'unknown'
      return day === 'unknown' ? '' : day
    })
    expect(days.length).toBeGreaterThan(50)
    expect(days).toEqual([...days].sort().reverse())
  })

  it('weighs at most 70,000 bytes, its scripts at most 20,000', () => {
    expect(weightAt(`${locale}/2030/projects/`)).toBeLessThan(70_000)
    expect(weightAt(`${locale}/2030/projects/overview/`)).toBeLessThan(70_000)
    expect(scriptsAt(`${locale}/2030/projects/`)).toBeLessThan(20_000)
  })
})

describe('J03.1 the pages of single choices', () => {
  const rests = (locale: string) =>
    facetPages.filter((each) => each.locale === locale).map(({ rest }) => rest)

  it('are the same in four languages, and all reached by links without a script', () => {
    expect(rests('zh').length).toBeGreaterThan(50)
    for (const locale of locales) {
      expect(rests(locale).sort(), locale).toEqual(rests('zh').sort())
      const reached = new Set(links(page(locale)))
      const missing = rests(locale).filter(
        (rest) => !reached.has(`/${locale}/2030/projects/${rest}`),
      )
      expect(missing, locale).toEqual([])
    }
  })

  it('have exactly the projects that have the value', () => {
    const seen = new Set<string>()
    for (const rest of rests('ja')) {
      const [, facet = '', value = ''] = rest.split('/')
      const expected = idsOf(having(facet, value))
      expect(expected.length, rest).toBeGreaterThan(0)
      expect(shown(page('ja', rest)).sort(), rest).toEqual(expected.sort())
      seen.add(facet)
    }
    expect([...seen].sort()).toEqual([...facetNames].sort())
  })

  it('have a title of their own, the way back and the other values', () => {
    const titles = rests('en').map((rest) => {
      const tree = page('en', rest)
      const nav = select('.views', tree)
      expect(nav && links(nav), rest).toContain('/en/2030/projects/')
      expect(selectAll('.views [aria-current="page"]', tree), rest).toHaveLength(1)
      return words(one('h1', tree))
    })
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('are there for what Osaka looks for: medical devices, and a contract or later', () => {
    const [sector, reached] = ['by/sector/medical_devices/', 'by/reached/contract_signed/']
    expect(rests('ja')).toEqual(expect.arrayContaining([sector, reached]))
    expect(words(one('h1', page('ja', reached)))).toContain('契約締結以降')
  })
})

describe('J03.1 the pages of other orders', () => {
  const orders = links(one('.sort', page('ja'))).slice(1)

  it('list all projects anew and lead to each other, for readers only', () => {
    expect(orders.length).toBeGreaterThan(5)
    for (const address of orders) {
      const tree = page('ja', address.replace('/ja/2030/projects/', ''))
      expect(shown(tree).sort()).toEqual(idsOf(facts).sort())
      expect(links(one('.sort', tree)).slice(1)).toEqual(orders)
      const [current] = selectAll('.sort [aria-current]', tree)
      expect(current?.properties.href).toBe(address)
    }
  })

  it('by total investment have the largest in CNY first', () => {
    const tree = page('en', 'sorted/total_investment/')
    const group = selectAll('section[aria-labelledby="signed"] [data-project]', tree)
    const sizes = ['from-5b', 'from-1b', 'from-500m', 'from-100m', 'under-100m', 'undisclosed']
    const bands = group.map(({ properties }) => {
      const own = facts.filter(({ id }) => id === properties.dataProject)
      return sizes.findIndex((size) => having('size', size, own).length > 0)
    })
    expect(bands.filter((band) => band >= 0).length).toBeGreaterThan(20)
    const order = bands.map((band) => (band < 0 ? sizes.length : band))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })
})
