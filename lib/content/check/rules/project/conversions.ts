import Big from 'big.js'
import { isWithin, times } from '../../../../base/decimal'
import { amount as amountSchema, type Conversion } from '../../../../model/schema/money'
import type { ItemRule } from '../../model'
import { matches } from '../../path'
import { type Problem, problem } from '../../problem'

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
export const conversionsRepeat: ItemRule = ({ facts: text }) =>
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
