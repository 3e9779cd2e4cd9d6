import { expect, it } from 'vitest'
import { currentAndEarlier } from '@/lib/model/project/amounts'
import type { Amount, AmountKind } from '@/lib/model/schema/money'

const amount = (kind: AmountKind, as_of: string): Amount => ({
  kind,
  value: '1',
  currency: 'CNY',
  as_of,
  precision: 'exact',
  source: 'sample',
})

it('of each kind the latest amount holds, the others are earlier, the newest of them first', () => {
  const [first, other, last, middle] = [
    amount('total_investment', '2028-01-01'),
    amount('used_foreign', '2027-01-01'),
    amount('total_investment', '2030-01-01'),
    amount('total_investment', '2029-01-01'),
  ] as const
  const { current, earlier } = currentAndEarlier({ amounts: [first, other, last, middle] })
  expect(current).toEqual([last, other])
  expect(earlier).toEqual([middle, first])
})
