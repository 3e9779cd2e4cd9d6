import { z } from 'zod'
import { entryRules, id, publication, sources, times, updated } from './common'
import { desks } from './site'

export const page = z
  .strictObject({
    id,
    publication,
    ...times,
    sources: sources.optional(),
    own_figures: z
      .literal(true)
      .optional()
      .describe(
        '页面里的数字只说本网站自己（例如测试条件），不需要来源，才写 true。 / True only when the figures of the page are about this site itself, such as conditions of a test, and need no source.',
      ),
    contact: z
      .enum(desks)
      .optional()
      .describe(
        '页面只为说明怎样联系某个部门时，写它在 site.yaml 里 contact 下的名称；联系方式公布之前，菜单和首页不列出这个页面。 / For a page whose only purpose is a contact: its name under contact in site.yaml; no menu names the page until the contact is known.',
      ),
    entry_rules: entryRules,
    updated,
  })
  .describe('文字页面 / Text page')

export type PageFacts = z.infer<typeof page>

/** The components that a page may use; nothing else is allowed in MDX, for security. */
export const pageComponents = {
  Contact: ['desk'],
  Moment: ['date'],
  Timeline: [],
} as const satisfies Record<string, readonly string[]>
