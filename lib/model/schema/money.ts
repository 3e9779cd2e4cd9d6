import { z } from 'zod'
import { localDate, localizedText, ref } from './common'

/** Kinds of amount; pages always show the kind beside the amount. */
export const amountKinds = [
  'total_investment',
  'contracted_foreign',
  'used_foreign',
  'registered_capital',
  'contract_value',
  'trade_volume',
  'intention',
] as const

export type AmountKind = (typeof amountKinds)[number]

export const precisions = ['exact', 'rounded', 'range', 'over', 'estimate'] as const

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

/** A stored conversion: never computed anew when a page is read. */
export const conversion = z
  .strictObject({
    currency: z
      .enum(['CNY', 'USD'])
      .describe('折算成的货币。 / Currency into which it is converted.'),
    value: decimal,
    rate: decimal.describe(
      '汇率：rate_of 那种货币的 1 个单位合多少另一种货币，加引号，如 "7.1286"。 / Rate in quotes: what 1 unit of the currency in rate_of is worth in the other.',
    ),
    rate_of: currency.describe(
      '汇率是哪种货币 1 个单位的价格：原币或折算成的货币。 / The currency of which the rate prices one unit: the original one or the one converted into.',
    ),
    rate_date: localDate.describe('汇率日期。 / Day of the rate.'),
    rate_source: ref('汇率的来源编号', 'Source id of the rate'),
  })
  .describe('折算 / Conversion')

export const amount = z
  .strictObject({
    kind: z.enum(amountKinds).describe('金额的含义。 / What the amount means.'),
    value: z.union([z.literal('undisclosed'), decimal]),
    max: decimal
      .optional()
      .describe(
        '仅在 precision 为 range 时：上限，value 写下限。 / Only with precision range: the upper bound; value is the lower.',
      ),
    currency,
    as_of: localDate.describe('截至日期。 / As of.'),
    precision: z
      .enum(precisions)
      .describe(
        '精确程度：exact 准确、rounded 约数、range 区间、over 超过、estimate 估计。 / How exact the figure is.',
      ),
    method: localizedText
      .optional()
      .describe(
        '仅在 precision 为 estimate 时：怎样估出来的，四种语言。 / Only with precision estimate: how it was estimated, in four languages.',
      ),
    source: ref('来源编号', 'Source id'),
    conversions: z
      .array(conversion)
      .optional()
      .describe(
        '折算；外币金额必须折成人民币。 / Conversions; a foreign currency must be converted into CNY.',
      ),
  })
  .describe('金额 / Amount')

export type Amount = z.infer<typeof amount>
export type Conversion = z.infer<typeof conversion>
