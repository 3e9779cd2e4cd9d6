import { z } from 'zod'
import { localizedText, orUnknown, orUnknownOrNone } from './common'

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
