import { z } from 'zod'
import { localizedText, orUnknown } from './common'

const countryOrRegion = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('国家（地区）代码（ISO 3166-1）。 / Country/region code.')

export const investorRoles = ['investor', 'partner', 'local_partner'] as const

/** The legal investor and the ultimate parent are two fields; a confidential name is written in neither. */
export const investor = z.strictObject({
  name: z
    .union([z.literal('confidential'), localizedText])
    .describe(
      '四种语言的名称；应投资方要求保密时写 confidential。 / The name in four languages, or confidential at the investor’s request.',
    ),
  original: z
    .strictObject({
      name: z.string().min(1).describe('原文名称。 / Name in its own script.'),
      lang: z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
        .describe('原文语言（BCP 47），如 ja。 / Its language (BCP 47), for example ja.'),
      reading: z
        .string()
        .min(1)
        .optional()
        .describe('读音（假名、罗马字或拼音）。 / Reading in kana or Latin letters.'),
    })
    .optional()
    .describe('原文名称和读音。 / Original name and its reading.'),
  role: z
    .enum(investorRoles)
    .describe('角色：investor 投资方、partner 合作方、local_partner 本地合作方。 / Role.'),
  country_region: orUnknown(countryOrRegion).describe(
    '法定投资者所在国家（地区）。 / Country/region of the legal investor.',
  ),
  parent_country_region: orUnknown(countryOrRegion).describe(
    '最终母公司所在国家（地区）。 / Country/region of the ultimate parent.',
  ),
  share: orUnknown(
    z
      .string()
      .regex(/^(100|[1-9]?\d)(\.\d+)?$/)
      .describe('出资比例（%），加引号，如 "51"。 / Share in per cent, in quotes.'),
  ).optional(),
})

export type Investor = z.infer<typeof investor>
