import { z } from 'zod'
import {
  changes,
  id,
  localDate,
  localizedText,
  orUnknown,
  partialDate,
  pictures,
  publication,
  ref,
  sources,
  updated,
  year,
} from './common'
import { investor } from './investor'
import { amount } from './money'
import { sectors } from './signing'
import { stageReached } from './stage'

export const projectTypes = ['signed', 'opportunity', 'cooperation'] as const

export const activities = [
  'manufacturing',
  'research',
  'headquarters',
  'logistics',
  'sales',
  'services',
  'health',
  'culture_tourism',
  'agriculture_marine',
  'education',
  'infrastructure',
  'other',
  'unknown',
] as const

export const forms = [
  'greenfield',
  'expansion',
  'joint_venture',
  'acquisition',
  'technology_licence',
  'trade_contract',
  'memorandum',
  'unknown',
] as const

export const districts = [
  'huancui',
  'wendeng',
  'rongcheng',
  'rushan',
  'hi-tech-zone',
  'etdz',
  'lingang',
  'nanhai',
] as const

export const district = z.enum(districts).describe('区市或开发区。 / District or zone.')

/** What of a project a change can be about. */
export const projectChangeFields = ['amount', 'stage', 'investor', 'site', 'other'] as const

/** One public change of a project, with the old and the new value as the data write them. */
const projectChange = changes.element.omit({ kind: true }).extend({
  field: z
    .enum(projectChangeFields)
    .describe(
      '改的是什么：amount 金额、stage 阶段、investor 投资方、site 位置、other 其他。 / What was changed.',
    ),
  from: z
    .string()
    .min(1)
    .describe(
      '改动前的值，按数据的写法，如 "total_investment 1200000000 CNY"；原来没有写 none。 / Value before, as the data write it; none where there was none.',
    ),
  to: z
    .string()
    .min(1)
    .describe('改动后的值，写法同上；删去了写 none。 / Value after; none where it was removed.'),
  correction: z
    .boolean()
    .optional()
    .describe(
      '原来写错了、现在更正，写 true；情况变了，不写。 / True when what stood here was wrong, not when the world changed.',
    ),
})

export const project = z
  .strictObject({
    id,
    edition: year,
    publication,
    type: z
      .enum(projectTypes)
      .describe(
        'signed 已签约、opportunity 招商机会、cooperation 无投资的合作。 / Never summed together.',
      ),
    sector: z.enum(sectors).describe('行业。 / Sector.'),
    sector_codes: z
      .strictObject({
        gb_t_4754: z
          .string()
          .regex(/^[A-T]\d{0,4}$/)
          .describe('国民经济行业分类 GB/T 4754 代码，如 C35。 / Code of GB/T 4754.'),
        isic: z
          .string()
          .regex(/^[A-U]\d{0,4}$/)
          .describe('国际标准行业分类 ISIC 代码，如 C32。 / Code of ISIC, revision 4.'),
      })
      .optional()
      .describe(
        '行业代码；不写时按 sector 对应，sector 为 other 时必须写。 / Codes; by default those of the sector, needed when it is other.',
      ),
    activity: z.enum(activities).describe('经营活动。 / Business activity.'),
    form: z
      .enum(forms)
      .describe(
        '形式：greenfield 新建、expansion 扩建、joint_venture 合资、acquisition 并购、technology_licence 技术许可、trade_contract 贸易合同、memorandum 备忘录。 / Form.',
      ),
    investors: z
      .array(investor)
      .describe(
        '投资方；除招商机会外至少一个。 / Investors; at least one unless the type is opportunity.',
      ),
    foreign_funded: z
      .enum(['yes', 'no', 'mixed', 'unknown'])
      .describe(
        '是否外资：yes 是、no 否、mixed 中外合资、unknown 未知。 / Whether funded from abroad.',
      ),
    foreign_basis: z
      .enum(['wholly_foreign_owned', 'joint_venture', 'partnership', 'branch', 'unknown'])
      .optional()
      .describe(
        '按什么登记类型认定：wholly_foreign_owned 外商独资、joint_venture 中外合资、partnership 合伙、branch 分支机构。 / Registered type on which that rests.',
      ),
    amounts: z
      .array(amount)
      .min(1)
      .describe(
        '金额，至少一条；未披露也要写明。 / Amounts, at least one; undisclosed is said, too.',
      ),
    disclosure: localizedText
      .optional()
      .describe(
        '什么没有公布、为什么，四种语言；有 undisclosed 或 confidential 时必须写。 / What is withheld and why; needed with undisclosed or confidential.',
      ),
    jobs: orUnknown(
      z.strictObject({
        value: z.number().int().min(1).describe('人数。 / Number of jobs.'),
        kind: z.enum(['planned', 'created']).describe('计划或已创造。 / Planned or created.'),
        as_of: localDate,
        source: ref('来源编号', 'Source id'),
      }),
    ).describe('就业岗位。 / Jobs.'),
    site: z
      .strictObject({
        district: orUnknown(district),
        park: localizedText.optional().describe('园区名称。 / Industrial park.'),
        note: localizedText.optional().describe('位置说明。 / Note on the place.'),
      })
      .describe('落地位置。 / Where it stands.'),
    signed_on: orUnknown(partialDate)
      .optional()
      .describe('签约日期；已签约的项目必须写。 / Day of signing; needed when the type is signed.'),
    stages: z
      .array(stageReached)
      .min(1)
      .describe('进展，最新的在最后。 / Stages reached, latest last.'),
    signing: ref('签约编号', 'Signing id').optional(),
    events: z.array(ref('相关活动编号', 'Related event id')).optional(),
    policies: z
      .array(ref('政策文件的来源编号', 'Source id of an official policy text'))
      .optional()
      .describe('适用的政策文件；只列原文，不作承诺。 / Official texts only, no promises of ours.'),
    predecessor: ref('由哪个项目演变而来', 'Project it grew out of').optional(),
    not_duplicate_of: z
      .array(ref('项目编号', 'Project id'))
      .optional()
      .describe(
        '看似重复、但已确认不是同一个项目的项目编号。 / Projects that look the same and were confirmed to be others.',
      ),
    contact: z
      .enum(['investment', 'general'])
      .optional()
      .describe('由哪个窗口答复；不写为 investment。 / Desk that answers; investment when absent.'),
    images: pictures.optional(),
    sources,
    updated,
    changes: z.array(projectChange).describe('公开的变更记录。 / Public record of changes.'),
  })
  .describe('项目 / Project')

export type ProjectFacts = z.infer<typeof project>
export type ProjectType = (typeof projectTypes)[number]
export type ProjectChange = ProjectFacts['changes'][number]
