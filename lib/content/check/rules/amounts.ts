import Big from 'big.js'
import { compareDecimals, isWithin, times } from '../../../base/decimal'
import { inCny } from '../../../model/project/amounts'
import type { Amount, AmountKind } from '../../../model/schema/money'
import { amount as amountSchema, type Conversion } from '../../../model/schema/money'
import type { ItemRule } from '../model'
import { matches, type Path } from '../path'
import { type Problem, problem } from '../problem'
import { projectRule } from './projects'

type Lack =
  | {
      rule:
        | 'range-without-max'
        | 'max-not-larger'
        | 'max-without-range'
        | 'estimate-without-method'
        | 'foreign-sum-not-converted'
      name: keyof Amount
    }
  | undefined

/** The first field that an amount lacks or contradicts. */
function lackOf({ value, max, precision, method, currency, conversions }: Amount): Lack {
  if (value === 'undisclosed') return undefined
  if (precision === 'range' && max === undefined)
    return { rule: 'range-without-max', name: 'precision' }
  if (precision !== 'range' && max !== undefined) return { rule: 'max-without-range', name: 'max' }
  if (max !== undefined && compareDecimals(max, value) <= 0)
    return { rule: 'max-not-larger', name: 'max' }
  if (precision === 'estimate' && method === undefined)
    return { rule: 'estimate-without-method', name: 'precision' }
  const isConverted = conversions?.some(({ currency: to }) => to === 'CNY')
  if (currency !== 'CNY' && !isConverted)
    return { rule: 'foreign-sum-not-converted', name: 'currency' }
  return undefined
}

/** Amounts have the fields that their precision and currency ask for. */
const amountsWhole = projectRule(({ amounts }, text) =>
  amounts.flatMap((amount, index) => {
    const lack = lackOf(amount)
    if (lack === undefined) return []
    const path: Path = ['amounts', index, lack.name]
    return [problem(text.at(path), path, lack.rule, { value: String(amount[lack.name]) })]
  }),
)

/** Of each pair the first is not larger than the second. */
const pairs: readonly (readonly [AmountKind, AmountKind])[] = [
  ['used_foreign', 'contracted_foreign'],
  ['contracted_foreign', 'total_investment'],
  ['used_foreign', 'total_investment'],
]

/** Used foreign capital is within the contracted, and that within the total. */
const amountsInOrder = projectRule(({ amounts }, text) => {
  const yuan = amounts.map((amount) => ({ kind: amount.kind, value: inCny(amount) }))
  return pairs.flatMap(([small, large]): Problem[] => {
    const at = yuan.findLastIndex(({ kind, value }) => kind === small && value !== undefined)
    const [less, more] = [yuan[at]?.value, yuan.findLast(({ kind }) => kind === large)?.value]
    if (less === undefined || more === undefined || compareDecimals(less, more) <= 0) return []
    const path = ['amounts', at, 'value']
    return [problem(text.at(path), path, 'amount-above-other', { small, large, less, more })]
  })
})

/** How far a stored conversion may be from value times rate, for rounding. */
const tolerance = '0.005'

/** What a conversion should come to. */
const expected = (value: string, from: string, { rate, rate_of: of, currency }: Conversion) =>
  of === from
    ? times(value, rate)
    : of === currency
      ? new Big(value).div(rate).toFixed(0)
      : undefined

/** Anyone can repeat a conversion with the rate beside it. Signings have amounts, too. */
const conversionsRepeat: ItemRule = ({ facts: text }) =>
  matches(text?.data, ['amounts', '*']).flatMap(({ path: at, value: found }): Problem[] => {
    const { data: amount } = amountSchema.safeParse(found)
    if (text === undefined || amount === undefined) return []
    const { value, currency: from, conversions = [] } = amount
    return conversions.flatMap((conversion, index): Problem[] => {
      const path = [...at, 'conversions', index]
      const { currency, rate, rate_of, value: stored } = conversion
      if (value === 'undisclosed')
        return [problem(text.at(path), path, 'nothing-to-convert', { currency })]
      if (from === currency)
        return [problem(text.at(path), path, 'converted-into-itself', { currency })]
      const should = expected(value, from, conversion)
      const ratePath = [...path, 'rate_of']
      if (should === undefined)
        return [
          problem(text.at(ratePath), ratePath, 'rate-of-other', { value: rate_of, from, currency }),
        ]
      if (isWithin(stored, should, tolerance)) return []
      const valuePath = [...path, 'value']
      const args = {
        stored,
        should,
        from: `${value} ${from}`,
        rate: `1 ${rate_of} = ${rate}`,
        currency,
      }
      return [problem(text.at(valuePath), valuePath, 'conversion-off', args)]
    })
  })

export const itemRules: readonly ItemRule[] = [amountsWhole, amountsInOrder, conversionsRepeat]
