import { z } from 'zod'
import { id, localizedText, orUnknown, partialDate, ref, sources, updated } from './common'
import { languageTag } from './participation'

export const person = z
  .strictObject({
    id,
    name: localizedText,
    original: z
      .strictObject({
        text: z.string().min(1).describe('本人文字写的姓名。 / The name in its own script.'),
        language: languageTag,
        reading: z
          .string()
          .min(1)
          .optional()
          .describe(
            '读音：拼音、罗马字或假名。 / How it is read: pinyin, romanisation or kana, as the person gives it.',
          ),
      })
      .describe('原文姓名。 / The name as the person writes it.'),
    title: orUnknown(
      z.strictObject({
        text: localizedText.describe('职务，四种语言。 / Title in four languages.'),
        as_of: partialDate,
      }),
    ).describe('职务，以及何时的职务。 / Title, and the date at which it was held.'),
    organisation: ref('机构编号', 'Organisation id').optional(),
    consent: z
      .enum(['named', 'page'])
      .describe(
        '本人同意公开到哪一步：named 只在活动页列名；page 另有人物页。 / What the person agreed to: `named` on pages of events only, or a `page` of their own.',
      ),
    sources,
    updated,
  })
  .describe('人物 / Person')

export type PersonFacts = z.infer<typeof person>
