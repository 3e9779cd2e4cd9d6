import { z } from 'zod'
import { localDate, ref } from './common'

/** `domain.md` 5.3: what an amount means is always said beside it. */
export const amountKinds = [
  'total_investment',
  'contracted_foreign',
  'used_foreign',
  'registered_capital',
  'contract_value',
  'trade_volume',
  'intention',
] as const

export const decimal = z
  .string()
  .regex(/^(0|[1-9]\d*)(\.\d+)?$/)
  .describe(
    '数额，加引号的完整数字，不写万、亿，如 "22200000000"。 / Exact decimal in quotes, all digits, never 万 or 亿.',
  )

export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('货币代码（ISO 4217），如 CNY。 / ISO 4217 code, for example CNY.')

export const amount = z
  .strictObject({
    kind: z.enum(amountKinds).describe('金额的含义。 / What the amount means.'),
    value: z.union([z.literal('undisclosed'), decimal]),
    currency,
    as_of: localDate.describe('截至日期。 / As of.'),
    precision: z
      .enum(['exact', 'rounded', 'over', 'estimate'])
      .describe('精确程度。 / How exact the figure is.'),
    source: ref('来源编号', 'Source id'),
  })
  .describe('金额 / Amount')

export type Amount = z.infer<typeof amount>
