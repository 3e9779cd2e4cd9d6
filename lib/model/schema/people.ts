import { z } from 'zod'
import { orUnknown, orUnknownOrNone, ref } from './common'
import { languageTag } from './participation'

export const organiserRoles = [
  'lead',
  'joint',
  'held_by',
  'host',
  'organiser',
  'co_organiser',
  'supporter',
  'sponsor',
  'media',
] as const

export const organisers = orUnknown(
  z
    .array(
      z.strictObject({
        organisation: ref('机构编号', 'Organisation id'),
        role: z
          .enum(organiserRoles)
          .describe(
            '角色：lead 主导、joint 共同举办、held_by 举办（来源只写“举办”）、host 主办、organiser 承办、co_organiser 协办、supporter 支持、sponsor 赞助、media 媒体。 / Role; `held_by` where the source says no more than that it held the event.',
          ),
      }),
    )
    .min(1),
).describe('主办、承办等单位，按礼宾顺序。 / Organisers, in protocol order.')

export const personRoles = ['speaker', 'moderator', 'performer', 'guest'] as const

export const people = orUnknownOrNone(
  z
    .array(
      z.strictObject({
        person: ref('人物编号', 'Person id'),
        role: z
          .enum(personRoles)
          .describe('角色：speaker 演讲、moderator 主持、performer 演出、guest 嘉宾。 / Role.'),
      }),
    )
    .min(1),
).describe('嘉宾。 / People.')

export const contact = orUnknown(
  z.strictObject({
    phone: z
      .string()
      .min(1)
      .optional()
      .describe(
        '单位公开电话，不写私人号码。 / Public telephone of the office, never a private one.',
      ),
    email: z.email().optional().describe('单位公开邮箱。 / Public e-mail of the office.'),
    languages: z.array(languageTag).min(1).describe('可用语言。 / Languages spoken there.'),
  }),
).describe('联系方式。 / Whom to ask.')
