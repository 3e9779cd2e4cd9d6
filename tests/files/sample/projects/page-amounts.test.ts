import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { formatDate } from '@/lib/language/date-format'
import { type Locale, locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { formatFullDigits, formatMoney } from '@/lib/language/money-format'
import type { Amount } from '@/lib/model/schema/money'
import { notedAddresses } from '../../../support/notes'
import { one, words } from '../../../support/tree'
import { projectPage, projects, sampleAddress, section, sumsIn } from './page'

const known = (amount: Amount): amount is Amount & { value: string } =>
  amount.value !== 'undisclosed'

/** The part of a page about the amount of a kind, and what it says. */
const amountParts = (locale: Locale, id: string) =>
  selectAll('dl > [data-kind]', section(projectPage(locale, id), 'amounts'))

it('there are projects of every type, and every page of them', () => {
  expect(projects.length).toBeGreaterThan(10)
  expect(new Set(projects.map(({ type }) => type)).size).toBe(3)
})

describe.each(locales)('J03.2: amounts in %s', (locale) => {
  const { amount: kinds, projects: labels } = messagesIn(locale)

  it('begin with the kind, then the sum in its own currency, all digits, day and source', () => {
    const all = projects.flatMap(({ id, amounts }) =>
      amounts.map((amount, place) => ({ id, amount, place })),
    )
    expect(all.filter(({ amount }) => known(amount)).length).toBeGreaterThan(8)
    for (const { id, amount, place } of all) {
      const part = amountParts(locale, id)[place]
      const said = part === undefined ? '' : words(part)
      expect(said.startsWith(kinds[amount.kind]), `${id}: ${said}`).toBe(true)
      expect(said).toContain(labels.as_of.replace('{date}', formatDate(locale, amount.as_of)))
      expect(part && notedAddresses(projectPage(locale, id), part)).toContain(
        sampleAddress(amount.source),
      )
      if (!known(amount)) {
        expect(said).toContain(labels.undisclosed)
        continue
      }
      const own = formatMoney(locale, amount)
      expect(said).toContain(own)
      expect(said).toContain(formatFullDigits(locale, amount))
      for (const conversion of amount.conversions ?? [])
        expect(said.indexOf(formatMoney(locale, conversion))).toBeGreaterThan(said.indexOf(own))
    }
  })

  it('give each stored conversion with all digits, rate, day and source of the rate', () => {
    const all = projects.flatMap(({ id, amounts }) =>
      amounts.flatMap(({ currency, conversions = [] }, place) =>
        conversions.map((conversion) => ({ id, currency, conversion, place })),
      ),
    )
    expect(all.length).toBeGreaterThan(8)
    for (const { id, currency, conversion, place } of all) {
      const part = amountParts(locale, id)[place]
      const lines = part === undefined ? [] : selectAll('li', part)
      const other = conversion.rate_of === currency ? conversion.currency : currency
      const line = lines.find((each) => words(each).includes(formatFullDigits(locale, conversion)))
      expect(line && words(line), id).toContain(
        `1 ${conversion.rate_of} = ${conversion.rate} ${other}`,
      )
      expect(line && words(line)).toContain(formatDate(locale, conversion.rate_date))
      expect(line && notedAddresses(projectPage(locale, id), line)).toEqual([
        sampleAddress(conversion.rate_source),
      ])
    }
  })

  it('make up no yen and no won', () => {
    const word = { zh: /韩元|日元/, en: /KRW|JPY/, ko: / 원|엔/, ja: /ウォン|円/ }[locale]
    const without = projects.filter(({ amounts }) =>
      amounts.every(({ currency }) => currency !== 'KRW' && currency !== 'JPY'),
    )
    expect(without.length).toBeGreaterThan(3)
    for (const { id } of without)
      expect(sumsIn(locale, projectPage(locale, id)).filter(({ sum }) => word.test(sum))).toEqual(
        [],
      )
  })
})

describe.each(locales)('J03.3: a sum in %s', (locale) => {
  it('stands nowhere in a project page without its kind in words', () => {
    const all = projects.flatMap(({ id }) =>
      sumsIn(locale, one('main', projectPage(locale, id))).map((found) => ({ id, ...found })),
    )
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter(({ hasKind }) => !hasKind)).toEqual([])
  })

  it('is found by this test when its kind is taken away', () => {
    const { id } = projects.find(({ amounts }) => amounts.some(known)) ?? { id: '' }
    const main = one('main', projectPage(locale, id))
    const without = fromHtml(toHtml(main).replaceAll(/<dt[^>]*>.*?<\/dt>/g, ''))
    expect(sumsIn(locale, without).filter(({ hasKind }) => !hasKind)).not.toEqual([])
  })
})
