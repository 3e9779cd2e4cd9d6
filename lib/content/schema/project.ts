import { z } from 'zod'
import {
  changes,
  fourLanguages,
  id,
  orUnknown,
  partialDate,
  publication,
  ref,
  sources,
  updated,
  year,
} from './common'
import { amount } from './money'
import { sectors } from './signing'

/** The stage ladder of `domain.md` 5.3, first step first, side states last. */
export const stages = [
  'intention',
  'framework',
  'contract_signed',
  'company_registered',
  'land_obtained',
  'construction_started',
  'trial',
  'in_operation',
  'expanded',
  'paused',
  'terminated',
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

const countryOrRegion = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('国家（地区）代码（ISO 3166-1）。 / Country/region code.')

export const project = z
  .strictObject({
    id,
    edition: year,
    publication,
    type: z
      .enum(['signed', 'opportunity', 'cooperation'])
      .describe(
        'signed 已签约、opportunity 招商机会、cooperation 无投资的合作。 / Never summed together.',
      ),
    sector: z.enum(sectors).describe('行业。 / Sector.'),
    form: z
      .enum([
        'greenfield',
        'expansion',
        'joint_venture',
        'acquisition',
        'technology_licence',
        'trade_contract',
        'memorandum',
        'unknown',
      ])
      .describe(
        '形式：greenfield 新建、expansion 扩建、joint_venture 合资、acquisition 并购、technology_licence 技术许可、trade_contract 贸易合同、memorandum 备忘录。 / Form.',
      ),
    investors: z
      .array(
        z.strictObject({
          name: fourLanguages,
          role: z
            .enum(['investor', 'partner', 'local_partner'])
            .describe('角色：investor 投资方、partner 合作方、local_partner 本地合作方。 / Role.'),
          country_region: orUnknown(countryOrRegion).describe(
            '法定投资者所在国家（地区）。 / Country/region of the legal investor.',
          ),
          parent_country_region: orUnknown(countryOrRegion).describe(
            '最终母公司所在国家（地区）。 / Country/region of the ultimate parent.',
          ),
        }),
      )
      .min(1)
      .describe('投资方，至少一个。 / Investors, at least one.'),
    foreign_funded: z
      .enum(['yes', 'no', 'mixed', 'unknown'])
      .describe(
        '是否外资：yes 是、no 否、mixed 中外合资、unknown 未知。 / Whether funded from abroad.',
      ),
    amounts: z
      .array(amount)
      .min(1)
      .describe(
        '金额，至少一条；未披露也要写明。 / Amounts, at least one; undisclosed is said, too.',
      ),
    site: z
      .strictObject({ district: orUnknown(district) })
      .describe('落地位置。 / Where it stands.'),
    stages: z
      .array(
        z.strictObject({
          stage: z
            .enum(stages)
            .describe(
              '阶段：intention 意向、framework 框架协议、contract_signed 已签约、company_registered 公司已注册、land_obtained 已取得用地、construction_started 已开工、trial 试运行、in_operation 已投产、expanded 已扩建、paused 暂停、terminated 终止。 / Stage.',
            ),
          date: orUnknown(partialDate),
          evidence: ref('证明材料的来源编号', 'Source id of the evidence').optional(),
        }),
      )
      .min(1)
      .describe('进展，最新的在最后。 / Stages reached, latest last.'),
    signing: ref('签约编号', 'Signing id').optional(),
    sources,
    updated,
    changes,
  })
  .describe('项目 / Project')

export type ProjectFacts = z.infer<typeof project>
