import { select, selectAll } from 'hast-util-select'
import { toString as said } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '@/lib/language/messages'
import { all, languagePages } from './site'

const pagesAt = (address: string) => languagePages.filter(({ rest }) => rest === address)

describe('the lines on the page of visits', () => {
  it('stand in a list with the same numbers, names, and a source each', () => {
    expect(pagesAt('/visit/')).toHaveLength(4)
    for (const page of pagesAt('/visit/')) {
      const [figure] = all(page, 'main .prose figure')
      if (figure === undefined) throw new Error(page.path)
      const rows = selectAll('ol > li', figure)
      expect(selectAll('svg line', figure), page.path).toHaveLength(rows.length)
      const numbers = selectAll('svg text', figure).map((text) => said(text))
      expect(numbers).toEqual(rows.map((_, place) => String(place + 1)))
      expect(rows.length).toBeGreaterThanOrEqual(6)
      const names = selectAll('[aria-hidden] b', figure).map((name) => said(name))
      expect(names.length).toBeGreaterThanOrEqual(7)
      const text = rows.map((row) => said(row)).join(' ')
      expect(names.filter((name) => !text.includes(name))).toEqual([])
      for (const row of rows) {
        expect(selectAll('sup a', row).length).toBeGreaterThan(0)
        expect(said(row)).toMatch(/20\d\d/)
      }
      const { schematic } = messagesIn(page.locale ?? 'zh').diagrams
      expect(said(figure)).toContain(schematic)
    }
  })
})

describe('the compass on the page of cities', () => {
  it('stands in a table with the same cities, a direction and a source each', () => {
    expect(pagesAt('/friends/')).toHaveLength(4)
    for (const page of pagesAt('/friends/')) {
      const [figure] = all(page, 'main .prose figure')
      if (figure === undefined) throw new Error(page.path)
      const idsIn = (selector: string) =>
        selectAll(selector, figure).map(({ properties }) => properties.dataCity)
      expect(idsIn('svg [data-city]').length).toBeGreaterThanOrEqual(10)
      expect(idsIn('tbody [data-city]'), page.path).toEqual(idsIn('svg [data-city]'))
      expect(selectAll('svg line', figure)).toHaveLength(idsIn('tbody [data-city]').length)
      const points: unknown[] = Object.values(messagesIn(page.locale ?? 'zh').diagrams.point)
      for (const row of selectAll('tbody tr', figure)) {
        const [direction, since] = selectAll('td', row)
        expect(points).toContain(direction && said(direction))
        expect(since && select('sup a', since)).toBeTruthy()
      }
    }
  })
})

describe('the halyard on the page of the road', () => {
  it('flies each year as its own numerals, with dates beside it in the order of time', () => {
    expect(pagesAt('/road/')).toHaveLength(4)
    for (const page of pagesAt('/road/')) {
      const years = all(page, 'main [data-year]')
      expect(years.length).toBeGreaterThanOrEqual(5)
      for (const year of years) {
        const flown = selectAll('use', year).map(({ properties }) => String(properties.href))
        const number = said(selectAll('p.numeral', year)[0] ?? year)
        expect(flown).toEqual([...number].map((digit) => `#flag-${digit}`))
        const dates = selectAll('dt > time', year).map(({ properties }) => properties.dateTime)
        expect(dates.length).toBeGreaterThan(0)
        for (const date of dates) expect(String(date)).toMatch(new RegExp(`^${number}`))
      }
      const dates = all(page, 'main [data-year] time').map(({ properties }) =>
        String(properties.dateTime),
      )
      expect(dates).toEqual([...dates].sort())
    }
  })
})
