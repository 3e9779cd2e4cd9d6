import { z } from 'zod'
import { localizedText } from './common'

export const price = z
  .union([
    z.enum(['free', 'donation', 'unknown']),
    z.strictObject({
      paid: z
        .array(
          z.strictObject({
            label: localizedText,
            amount: z
              .string()
              .regex(/^\d+(\.\d+)?$/)
              .describe('金额，加引号，如 "50"。 / Exact decimal in quotes, for example "50".'),
            currency: z
              .string()
              .regex(/^[A-Z]{3}$/)
              .describe('货币代码，如 CNY。 / ISO 4217 code.'),
          }),
        )
        .min(1)
        .describe('票价，每种一条。 / Prices, one entry each.'),
    }),
  ])
  .describe(
    '价格：free 免费、donation 随喜、unknown 未知，或 paid 列出票价。未知绝不等于免费。 / Price; unknown is never free.',
  )
