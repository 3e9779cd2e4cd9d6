import { z } from 'zod'

const sourceHash = z
  .string()
  .regex(/^h-[0-9a-f]{12}$/)
  .optional()
  .describe(
    '译文所依据的中文的指纹，由 npm run content:stamp 写入。 / Hash of the Chinese words this was made from; written by `npm run content:stamp`.',
  )

const confirmed = z
  .array(
    z
      .strictObject({
        what: z
          .string()
          .min(1)
          .max(200)
          .describe(
            '检查问到的文字，照原样抄写。 / The words in question, as they stand in the text.',
          ),
        why: z.string().min(1).max(200).describe('为什么没有错。 / Why they are right.'),
      })
      .describe('一条确认 / A confirmation'),
  )
  .min(1)
  .optional()
  .describe(
    '看过检查的疑问、认为没有错的地方。 / Questions of the content check that an editor has answered.',
  )

const title = z.string().min(1).max(120).describe('标题。 / Title.')
const summary = z
  .string()
  .min(1)
  .max(240)
  .describe('摘要，一两句话。 / Summary, a sentence or two.')

/** The words of an item in one language: front matter of `event.zh.md`, `event.en.md` …. */
export const words = z
  .strictObject({ title, summary, sourceHash, confirmed })
  .describe('文字 / Words')

/** The words of an event may also say more about its place and its status, and how it ended. */
export const eventWords = words
  .extend({
    place_note: z
      .string()
      .min(1)
      .optional()
      .describe('地点补充：展厅、入口、楼层。 / Hall, gate, floor.'),
    status_reason: z
      .string()
      .min(1)
      .optional()
      .describe('取消、延期、改期的原因。 / Reason of a cancellation or change.'),
    results: z
      .array(z.string().min(1).max(120))
      .min(1)
      .optional()
      .describe(
        '比赛成绩，每条一行；各语言条数相同。 / Results, an entry each; as many in every language.',
      ),
  })
  .describe('活动文字 / Words of an event')

export type Words = z.infer<typeof words>
export type EventWords = z.infer<typeof eventWords>
