import { z } from 'zod'
import { forEachLocale, languages, type TargetLocale, targetLocales } from '../../language/locales'

/** Where a rendering comes from. Only `official` may be called official on the site. */
export const renderingMarks = ['official', 'press_release', 'press', 'ours'] as const

function rendering(locale: TargetLocale) {
  const { zh, en } = languages[locale].editorName
  return z
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
}

// A language that is not required may have no rendering of a term.
const renderings = forEachLocale(targetLocales, (locale) =>
  languages[locale].isRequired ? rendering(locale) : rendering(locale).optional(),
)

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
          ...renderings,
          note: z.string().min(1).optional().describe('说明。 / Note.'),
        }),
      )
      .min(1)
      .describe('术语，每条四种语言。 / Terms, each in four languages.'),
  })
  .describe('术语表 / Glossary')

export type Glossary = z.infer<typeof glossary>
