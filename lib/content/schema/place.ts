import { z } from 'zod'
import { fourLanguages, id, orUnknown, sources, updated, webAddress } from './common'
import { district } from './project'

export const venue = z
  .strictObject({
    id,
    name: fourLanguages,
    address_zh: orUnknown(z.string().min(1)).describe(
      '中文地址，可出示给司机。 / Address in Chinese, to show to a driver.',
    ),
    district: orUnknown(district),
    transport: orUnknown(fourLanguages).describe('怎样到达。 / How to get there.'),
    sources,
    updated,
  })
  .describe('场馆 / Venue')

export const organisation = z
  .strictObject({
    id,
    name: fourLanguages,
    site: orUnknown(webAddress).describe('官方网站。 / Official web site.'),
    sources,
    updated,
  })
  .describe('机构 / Organisation')

export type VenueFacts = z.infer<typeof venue>
export type OrganisationFacts = z.infer<typeof organisation>
