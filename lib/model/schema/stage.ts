import { z } from 'zod'
import { localizedText, orUnknown, partialDate, ref } from './common'

/** The stages of a project, the first one first. */
export const ladder = [
  'intention',
  'framework',
  'contract_signed',
  'company_registered',
  'land_obtained',
  'construction_started',
  'trial',
  'in_operation',
  'expanded',
] as const

/** The ladder, then the stages that a project can enter from any step. */
export const stages = [...ladder, 'paused', 'terminated', 'unknown'] as const

export type Stage = (typeof stages)[number]

export const evidenceKinds = ['document', 'web_page', 'photo', 'statement'] as const

/** A stage that a project reached: never without a date or the word `unknown`. */
export const stageReached = z.strictObject({
  stage: z
    .enum(stages)
    .describe(
      '阶段：intention 意向、framework 框架协议、contract_signed 已签约、company_registered 公司已注册、land_obtained 已取得用地、construction_started 已开工、trial 试运行、in_operation 已投产、expanded 已扩建、paused 暂停、terminated 终止。 / Stage.',
    ),
  date: orUnknown(partialDate),
  evidence: ref('证明材料的来源编号', 'Source id of the evidence').optional(),
  evidence_kind: z
    .enum(evidenceKinds)
    .optional()
    .describe(
      '证明材料的种类：document 文件、web_page 网页、photo 照片、statement 口头或书面陈述。 / Kind of evidence.',
    ),
  reported_by: ref('由哪个机构报告（机构编号）', 'Organisation that reported it').optional(),
  verified: z
    .boolean()
    .optional()
    .describe('本站是否核对过证明材料。 / Whether the evidence was checked by the editors.'),
  note: localizedText
    .optional()
    .describe(
      '说明，四种语言；阶段倒退时必须写原因。 / A note in four languages; needed where a stage goes back.',
    ),
})
