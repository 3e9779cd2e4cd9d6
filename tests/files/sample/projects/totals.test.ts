import type { Root } from 'hast'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { formatMoney } from '@/lib/language/money-format'
import { links, one, words } from '../../../support/tree'
import { having, kindsIn, totalOf } from './expected'
import { dataIn, type Facts, facetPages, facts, page, written } from './read'

/** Compares every total of a page with a sum of its own, and says how many there were. */
function compare(tree: Root, projects: readonly Facts[], locale: (typeof locales)[number]): number {
  const messages = messagesIn(locale).project_totals
  const blocks = selectAll('.totals [data-kind]', tree)
  expect(blocks.map(({ properties }) => properties.dataKind).sort()).toEqual(
    kindsIn(projects).sort(),
  )
  for (const block of blocks) {
    const kind = String(block.properties.dataKind)
    const total = totalOf(projects, kind)
    const [value] = dataIn(block)
    expect(value, kind).toBe(written(total.sum))
    if (total.counted > 0)
      expect(words(block)).toContain(
        formatMoney(locale, { value: written(total.sum), currency: 'CNY' }),
      )
    const notes = [
      [messages.counted, total.counted],
      [messages.lower, total.lowerBounds],
      [messages.undisclosed, total.undisclosed],
      [messages.estimated_out, total.estimated],
    ] as const
    expect(selectAll('dd ~ dd', block).map(words), kind).toEqual(
      notes.filter(([, n]) => n > 0).map(([text, n]) => text.replace('<n></n>', String(n))),
    )
  }
  return blocks.length
}

describe('PR-06 the totals', () => {
  it.each(locales)(
    'of the whole list are those of an independent sum, to the last yuan: %s',
    (locale) => {
      const count = compare(page(locale), facts, locale)
      expect(count).toBeGreaterThan(5)
      const signed = facts.filter(({ type }) => type === 'signed')
      const total = totalOf(facts, 'total_investment')
      expect(total.counted).toBeGreaterThan(10)
      expect(total.undisclosed).toBeGreaterThan(0)
      expect(total.estimated).toBeGreaterThan(0)
      expect(total.lowerBounds).toBeGreaterThan(0)
      expect(totalOf(signed, 'total_investment')).toEqual(total)
    },
  )

  it('of every page of a value are, too', () => {
    const own = facetPages.filter(({ locale }) => locale === 'en')
    expect(own.length).toBeGreaterThan(50)
    for (const { rest } of own) {
      const [, facet = '', value = ''] = rest.split('/')
      compare(page('en', rest), having(facet, value), 'en')
    }
  })

  it('are none where nothing listed is signed', () => {
    const tree = page('zh', 'by/type/opportunity/')
    expect(selectAll('.totals [data-kind]', tree)).toEqual([])
    expect(selectAll('.totals > p', tree)[0]?.properties.hidden).toBeUndefined()
  })

  it('lead to the version of the data from which they can be counted again (I11, J10.4)', () => {
    for (const locale of locales)
      expect(links(one('.totals', page(locale)))).toEqual([
        expect.stringMatching(/^\/data\/2030\/versions\/[\da-f-]+\/projects\.csv$/),
      ])
  })
})
