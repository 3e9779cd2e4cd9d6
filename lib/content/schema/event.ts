import { z } from 'zod'
import {
  changes,
  fourLanguages,
  id,
  localDateTime,
  orUnknown,
  orUnknownOrNone,
  pictures,
  publication,
  ref,
  sequence,
  sources,
  updated,
  webAddress,
  year,
} from './common'
import { status, when } from './when'

/** `domain.md` 5.1, with `competition` and `fair` added for the 2023 edition. */
export const eventKinds = [
  'opening',
  'conference',
  'forum',
  'matchmaking',
  'signing',
  'exhibition',
  'fair',
  'competition',
  'performance',
  'sport',
  'food',
  'tour',
  'education',
  'exchange',
  'press',
  'other',
] as const

export const themes = [
  'economy',
  'technology',
  'trade',
  'ocean',
  'culture',
  'education',
  'sport',
  'health',
  'friendship',
] as const

export const organiserRoles = [
  'host',
  'organiser',
  'co_organiser',
  'supporter',
  'sponsor',
  'media',
] as const

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

export const registrationStates = [
  'not_yet',
  'open',
  'few_left',
  'full',
  'waiting_list',
  'closed',
] as const

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
  .describe('语言代码（BCP 47），如 zh、ko；无语言内容写 zxx。 / BCP 47 tag; zxx for no words.')

const languages = z
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
            pickup: fourLanguages
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

const access = orUnknown(
  z.partialRecord(
    z.enum(accessFeatures),
    z.enum(['yes', 'no', 'partial', 'on_request', 'unknown']),
  ),
).describe('无障碍条件，未确认写 unknown。 / Access facts; `unknown` until confirmed.')

const price = z
  .union([
    z.enum(['free', 'donation', 'unknown']),
    z.strictObject({
      paid: z
        .array(
          z.strictObject({
            label: fourLanguages,
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

const registration = z
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

const online = z
  .strictObject({
    url: webAddress.optional(),
    platform: z.string().min(1).optional().describe('平台名称。 / Name of the platform.'),
    access: z
      .enum(['open', 'registered'])
      .describe('open 人人可看、registered 报名后可看。 / Who may take part.'),
  })
  .describe('线上参与方式。 / Taking part online.')

export const event = z
  .strictObject({
    id,
    edition: year,
    publication,
    kind: z.enum(eventKinds).describe('活动类型。 / Kind of event.'),
    themes: z.array(z.enum(themes)).min(1).describe('主题，至少一个。 / Themes, at least one.'),
    audience: z
      .enum(['public', 'trade', 'invited', 'press', 'unknown'])
      .describe('面向谁。 / Audience.'),
    family: z
      .enum(['yes', 'no', 'unknown'])
      .optional()
      .describe('是否适合带孩子的家庭。 / Whether it suits families with children.'),
    when,
    status,
    previous: z
      .array(when)
      .optional()
      .describe('原定时间，改期或延期时填写。 / Former dates, when rescheduled or postponed.'),
    replaced_by: ref('替代活动的编号', 'Id of the event that replaces this one').optional(),
    place: z
      .union([z.enum(['unknown', 'online']), z.array(ref('场馆编号', 'Venue id')).min(1)])
      .describe('地点：场馆编号、online 或 unknown。 / Venue ids, `online` or `unknown`.'),
    hall: ref('展厅编号，见场馆文件的 halls。', 'Id of a hall of the venue.').optional(),
    attendance: z
      .enum(['offline', 'online', 'hybrid', 'unknown'])
      .describe('参与方式。 / Way of attending.'),
    online: online.optional(),
    languages,
    access,
    price,
    registration,
    organisers: orUnknown(
      z
        .array(
          z.strictObject({
            organisation: ref('机构编号', 'Organisation id'),
            role: z
              .enum(organiserRoles)
              .describe(
                '角色：host 主办、organiser 承办、co_organiser 协办、supporter 支持、sponsor 赞助、media 媒体。 / Role.',
              ),
          }),
        )
        .min(1),
    ).describe('主办、承办等单位，按礼宾顺序。 / Organisers, in protocol order.'),
    people: orUnknownOrNone(
      z
        .array(
          z.strictObject({
            name: fourLanguages,
            role: z
              .enum(['speaker', 'moderator', 'performer', 'guest'])
              .describe('角色：speaker 演讲、moderator 主持、performer 演出、guest 嘉宾。 / Role.'),
          }),
        )
        .min(1),
    ).describe('嘉宾。 / People.'),
    contact: orUnknown(
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
    ).describe('联系方式。 / Whom to ask.'),
    parent: ref('上级活动编号', 'Id of the umbrella event').optional(),
    series: ref(
      '系列编号：同一系列的活动写同一个编号。',
      'Id of a series, the same in each of its events.',
    ).optional(),
    related: z
      .array(ref('相关活动编号', 'Id of a related event'))
      .optional()
      .describe('相关活动。 / Related events.'),
    signing: ref('签约编号', 'Id of the signing announced here').optional(),
    images: pictures.optional(),
    sources,
    updated,
    sequence,
    changes,
  })
  .describe('活动 / Event')

export type EventFacts = z.infer<typeof event>
