import { z } from 'zod'
import { localDateTime, webAddress } from './common'

export const registrationStates = [
  'not_yet',
  'open',
  'few_left',
  'full',
  'waiting_list',
  'closed',
] as const

export const registration = z
  .union([
    z.enum(['none', 'unknown']),
    z.strictObject({
      need: z
        .enum(['optional', 'required', 'invitation'])
        .describe(
          '是否必须：optional 自愿、required 必须、invitation 凭邀请。 / Whether it is needed.',
        ),
      opens_at: localDateTime
        .optional()
        .describe('报名开始，写作 2026-09-01T09:00。 / Opens, Beijing time.'),
      closes_at: localDateTime
        .optional()
        .describe('报名截止，写作 2026-09-15T18:00。 / Closes, Beijing time.'),
      url: webAddress.optional(),
      contact: z.string().min(1).optional().describe('向谁报名。 / Whom to register with.'),
      state: z
        .enum(registrationStates)
        .optional()
        .describe(
          '现状：not_yet 未开始、open 开放、few_left 名额不多、full 已满、waiting_list 候补、closed 已截止。 / State.',
        ),
      bring: z
        .array(z.enum(['passport', 'id', 'invitation']))
        .optional()
        .describe('须携带：passport 护照、id 身份证、invitation 邀请函。 / What to bring.'),
      foreign_phone_ok: z
        .enum(['yes', 'no', 'unknown'])
        .optional()
        .describe('境外手机号能否报名。 / Whether a phone number from abroad will do.'),
    }),
  ])
  .describe('报名：none 无需报名、unknown 未知，或写明细节。 / Registration.')
