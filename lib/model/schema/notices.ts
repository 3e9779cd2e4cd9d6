import { z } from 'zod'
import { localizedText, webAddress } from './common'
import { languageTag } from './participation'

/** What holds for everybody who comes, each with its values; what is not known is left out. */
export const noticeValues = {
  dress: ['casual', 'business', 'formal', 'sportswear', 'outdoor'],
  photography: ['allowed', 'no_flash', 'not_allowed'],
  recording: ['photographed', 'filmed', 'broadcast_live', 'none'],
  security: ['bag_check', 'identity_check'],
  weather: ['any_weather', 'indoors_in_rain', 'off_in_bad_weather'],
  content: ['loud_sound', 'flashing_lights', 'smoke', 'fireworks', 'alcohol', 'animals', 'water'],
} as const

export const age = z
  .strictObject({
    min: z
      .number()
      .int()
      .min(1)
      .max(99)
      .optional()
      .describe('最小年龄，满几周岁。 / Youngest age, in full years.'),
    max: z.number().int().min(1).max(99).optional().describe('最大年龄。 / Oldest age.'),
  })
  .describe('年龄要求；没有要求就不写。 / Ages admitted; left out where anyone may come.')

export const notices = z
  .strictObject({
    dress: z
      .enum(noticeValues.dress)
      .optional()
      .describe(
        '着装：casual 便装、business 商务、formal 正装、sportswear 运动装、outdoor 户外装备。 / Dress code.',
      ),
    photography: z
      .enum(noticeValues.photography)
      .optional()
      .describe(
        '观众拍照：allowed 可以、no_flash 勿用闪光灯、not_allowed 不可以。 / Whether visitors may take pictures.',
      ),
    recording: z
      .enum(noticeValues.recording)
      .optional()
      .describe(
        '主办方拍摄：photographed 拍照、filmed 录像、broadcast_live 直播、none 不拍摄。 / What the organiser records.',
      ),
    security: z
      .array(z.enum(noticeValues.security))
      .min(1)
      .optional()
      .describe('安检：bag_check 查包、identity_check 查验证件。 / Checks at the entrance.'),
    weather: z
      .enum(noticeValues.weather)
      .optional()
      .describe(
        '天气：any_weather 风雨无阻、indoors_in_rain 下雨改室内、off_in_bad_weather 恶劣天气取消。 / What holds in bad weather.',
      ),
    content: z
      .array(z.enum(noticeValues.content))
      .min(1)
      .optional()
      .describe(
        '内容提示：loud_sound 声音很大、flashing_lights 闪光、smoke 烟雾、fireworks 烟花、alcohol 供酒、animals 有动物、water 在水上或水边。 / Content notes.',
      ),
  })
  .describe('须知，不详的不写。 / Notices; what is not known is left out.')

export const documentKinds = [
  'programme',
  'slides',
  'handout',
  'report',
  'form',
  'recording',
] as const

export const documents = z
  .array(
    z.strictObject({
      kind: z
        .enum(documentKinds)
        .describe(
          '种类：programme 日程、slides 演示文稿、handout 资料、report 报告、form 表格、recording 录像或录音。 / Kind.',
        ),
      title: localizedText.describe('名称，四种语言。 / Title in four languages.'),
      url: webAddress,
      language: languageTag,
      kilobytes: z
        .number()
        .int()
        .min(1)
        .optional()
        .describe('文件大小，单位 KB。 / Size of the file in kilobytes.'),
      minutes: z
        .number()
        .int()
        .min(1)
        .optional()
        .describe('录像或录音的分钟数。 / Length of a recording in minutes.'),
    }),
  )
  .min(1)
  .describe('文件与录像，按阅读顺序。 / Documents and recordings, in the order of reading.')
