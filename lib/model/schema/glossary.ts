import { z } from 'zod'

/** Where a rendering comes from. Only `official` may be called official on the site. */
export const renderingMarks = ['official', 'press_release', 'press', 'ours'] as const

const rendering = (zh: string, en: string) =>
  z
    .strictObject({
      text: z.string().min(1).describe('译名。 / The rendering.'),
      mark: z
        .enum(renderingMarks)
        .describe(
          'official 官方用法、press_release 通稿、press 媒体、ours 本站译法。 / Where it comes from.',
        ),
      avoid: z
        .array(z.string().min(1))
        .optional()
        .describe('不用的译法。 / Renderings not to use.'),
    })
    .describe(`${zh} / ${en}`)

export const glossary = z
  .strictObject({
    terms: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z0-9-]+$/)
            .describe('术语编号。 / Id of the term.'),
          zh: z.string().min(1).describe('中文 / Chinese'),
          en: rendering('英文', 'English'),
          ko: rendering('韩文', 'Korean'),
          ja: rendering('日文', 'Japanese'),
          note: z.string().min(1).optional().describe('说明。 / Note.'),
        }),
      )
      .min(1)
      .describe('术语，每条四种语言。 / Terms, each in four languages.'),
  })
  .describe('术语表 / Glossary')

export type Glossary = z.infer<typeof glossary>
