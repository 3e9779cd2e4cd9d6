import { z } from 'zod'
import {
  changes,
  id,
  localDate,
  localizedText,
  orUnknown,
  publication,
  ref,
  sources,
  updated,
  year,
} from './common'
import { amount, currency, decimal } from './money'
import { when } from './when'

/** Sectors as the announcements name them; the words are in messages under `sector`. */
export const sectors = [
  'electronic_information',
  'biomedicine',
  'medical_devices',
  'marine_engineering',
  'new_energy',
  'new_materials',
  'cross_border_ecommerce',
  'other',
] as const

/** Parts of a list of signed projects; the words are in messages under `awaited`. */
export const awaited = [
  'list',
  'names',
  'investors',
  'origins',
  'districts',
  'amounts',
  'place',
] as const

const asOf = localDate.describe(
  '截至日期，写作 2026-09-21；说的是一段时间时，写最后一天。 / As of, written 2026-09-21; of a period, its last day.',
)
const source = ref('来源编号', 'Source id')

/** A count of projects with its day and its source, without which no figure is published. */
const count = z.strictObject({
  value: z.number().int().min(0).describe('项目数。 / Number of projects.'),
  as_of: asOf,
  source,
})

export type Count = z.infer<typeof count>

export const signing = z
  .strictObject({
    id,
    edition: year,
    publication,
    event: ref('签约仪式的活动编号', 'Id of the ceremony among the events'),
    when,
    place: orUnknown(z.array(ref('场馆编号', 'Venue id')).min(1)),
    projects: count.describe('签约项目总数。 / Number of projects signed.'),
    projects_over: count
      .extend({
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
    awaited: z
      .array(z.enum(awaited))
      .describe(
        '该机构尚未提供的内容：list 名单、names 项目名称、investors 投资方、origins 国家和地区、districts 区市、amounts 单项金额、place 签约地点。 / What it has not provided yet.',
      ),
    other_reports: z
      .array(
        z.strictObject({
          as_of: asOf,
          source,
          text: localizedText.describe(
            '报道的数字，四种语言，一句话。 / What was reported, in four languages, one sentence.',
          ),
        }),
      )
      .optional()
      .describe(
        '其他报道的数字；与本次签约分开列出，绝不合并计算。 / Figures of other reports; kept apart, never combined with those of this signing.',
      ),
    sources,
    updated,
    changes,
  })
  .describe('集中签约 / Signing')

export type SigningFacts = z.infer<typeof signing>
