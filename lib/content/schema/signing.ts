import { z } from 'zod'
import { changes, id, orUnknown, publication, ref, sources, updated, year } from './common'
import { amount, currency, decimal } from './money'
import { when } from './when'

/** Sectors as the announcements name them; their words stand in messages under `sector`. */
export const sectors = [
  'electronic_information',
  'biomedicine',
  'marine_engineering',
  'new_energy',
  'new_materials',
  'cross_border_ecommerce',
  'other',
] as const

const count = z.number().int().min(0)

export const signing = z
  .strictObject({
    id,
    edition: year,
    publication,
    event: ref('签约仪式的活动编号', 'Id of the ceremony among the events'),
    when,
    place: orUnknown(z.array(ref('场馆编号', 'Venue id')).min(1)),
    projects: count.describe('签约项目总数。 / Number of projects signed.'),
    projects_over: z
      .strictObject({
        count: count.describe('项目数。 / Number of projects.'),
        each_over: z
          .strictObject({ value: decimal, currency })
          .describe('每个项目都超过的金额。 / The sum that each of them exceeds.'),
      })
      .optional()
      .describe('超过某一投资额的项目数。 / Projects above a sum.'),
    projects_foreign_invested: count
      .optional()
      .describe(
        '外资项目数；可能与上一项重叠，绝不相加。 / Foreign-invested projects; may overlap, never added up.',
      ),
    amounts: z.array(amount).min(1),
    sectors: z.array(z.enum(sectors)).min(1).describe('涉及行业。 / Sectors named.'),
    sectors_complete: z
      .boolean()
      .describe('所列行业是否完整。 / Whether the list of sectors is complete.'),
    awaited_from: ref(
      '项目名单应由哪个机构提供（机构编号）',
      'Organisation from which the list of projects is awaited',
    ),
    sources,
    updated,
    changes,
  })
  .describe('集中签约 / Signing')

export type SigningFacts = z.infer<typeof signing>
