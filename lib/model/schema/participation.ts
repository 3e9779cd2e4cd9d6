import { z } from 'zod'
import { localDateTime, localizedText, orUnknown, orUnknownOrNone, webAddress } from './common'

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
      limit: z.int().positive().optional().describe('名额总数。 / Number of places.'),
      places_left: z
        .int()
        .nonnegative()
        .optional()
        .describe('剩余名额，同时写 as_of。 / Places left, as of `as_of`.'),
      as_of: localDateTime
        .optional()
        .describe(
          '名额现状的时间，如名额不多是何时的情况。 / When the state of the places was looked at.',
        ),
      walk_in: z
        .enum(['yes', 'no', 'unknown'])
        .optional()
        .describe('未报名能否到场参加。 / Whether one may come without having registered.'),
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

export const accessFeatures = [
  'step_free',
  'wheelchair_seats',
  'accessible_toilet',
  'lift',
  'parking',
  'sign_language',
  'captions',
  'hearing_loop',
  'audio_description',
  'relaxed',
  'quiet_room',
  'guide_dogs',
] as const

export const access = orUnknown(
  z.partialRecord(
    z.enum(accessFeatures),
    z.enum(['yes', 'no', 'partial', 'on_request', 'unknown']),
  ),
).describe('无障碍条件，未确认写 unknown。 / Access facts; `unknown` until confirmed.')

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

export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
  .describe('语言代码（BCP 47），如 zh、ko；无语言内容写 zxx。 / BCP 47 tag; zxx for no words.')

export const languages = z
  .strictObject({
    spoken: orUnknown(z.array(languageTag).min(1)).describe('现场语言。 / Languages spoken.'),
    interpretation: orUnknownOrNone(
      z
        .array(
          z.strictObject({
            from: languageTag,
            to: languageTag,
            mode: z
              .enum(['simultaneous', 'consecutive', 'whispered', 'sign'])
              .describe(
                '方式：simultaneous 同声、consecutive 交替、whispered 耳语、sign 手语。 / Mode.',
              ),
            via: z
              .enum(['headset', 'app', 'human'])
              .describe('途径：headset 耳机、app 手机应用、human 人工当面。 / By what means.'),
            pickup: localizedText
              .optional()
              .describe('在哪里领取设备。 / Where the equipment is handed out.'),
            confirmed: z.boolean().describe('是否已确认。 / Whether it is confirmed.'),
          }),
        )
        .min(1),
    ).describe('口译。 / Interpretation.'),
    subtitles: z.array(languageTag).optional().describe('字幕。 / Subtitles.'),
  })
  .describe('语言服务。 / Languages.')
