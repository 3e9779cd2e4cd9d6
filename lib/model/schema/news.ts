import { z } from 'zod'
import {
  changes,
  entryRules,
  id,
  localDate,
  localDateTime,
  localizedText,
  partialDate,
  picture,
  publication,
  ref,
  sources,
  times,
  updated,
  year,
} from './common'

export const newsKinds = [
  'news',
  'notice',
  'urgent',
  'press_release',
  'interview',
  'policy',
  'recap',
  'background',
  'guide',
  'correction',
] as const

export type NewsKind = (typeof newsKinds)[number]

/** Articles that are no news stand under the text page of this id, which lists them, and not in the news. */
export const pageOfKind: Partial<Record<NewsKind, string>> = { guide: 'visit', background: 'about' }

/** What an article is about, in the order in which readers are offered it. */
export const topics = [
  'week',
  'investment',
  'trade',
  'culture',
  'education',
  'sport',
  'friendship',
  'travel',
  'visitors',
  'policy',
] as const

const reprint = z
  .strictObject({
    source: ref(
      '原文的来源编号，也要列在 sources 里。',
      'Id of the source of the original, which also stands in sources.',
    ),
    permission: localizedText.describe(
      '谁、何时许可转载，四种语言。 / Who permitted the reprint, and when, in four languages.',
    ),
  })
  .describe(
    '转载或翻译他处的文章时填写；原文不是中文的，网页会写明译自哪种语言。 / For a text taken from elsewhere; if the original is not Chinese, the page says from which language it was translated.',
  )

const correction = z.strictObject({
  date: localDate.describe('更正的日期。 / Date of the correction.'),
  wrong: localizedText.describe('原来错在哪里，四种语言。 / What was wrong, in four languages.'),
  right: localizedText.describe('正确的是什么，四种语言。 / What is right, in four languages.'),
})

const newsPicture = picture.extend({
  caption: localizedText.describe(
    '图片说明，四种语言；有人物时从左到右写明。 / Caption in four languages; people are named from left to right.',
  ),
  minors: z
    .enum(['none', 'consented'])
    .describe(
      '图中的未成年人：none 没有、consented 监护人已书面同意。 / Minors in the picture: none, or with the written consent of their guardians.',
    ),
})

export const news = z
  .strictObject({
    id,
    edition: year.optional(),
    publication,
    ...times,
    kind: z.enum(newsKinds).describe('文章类型。 / Kind of article.'),
    breaking_until: localDateTime
      .optional()
      .describe(
        '紧急通知显示到何时，北京时间；只用于 kind: urgent。 / Until when an urgent notice stands on every page, Beijing time; for kind: urgent only.',
      ),
    topics: z.array(z.enum(topics)).min(1).describe('主题，至少一个。 / Topics, at least one.'),
    issuer: ref(
      '发布者：机构编号，即 content/organisations/ 中的文件名；本站编辑自己写的，写 site。',
      'Who issued it: id of a file in content/organisations/, or `site` for the editors of this site.',
    ),
    byline: localizedText
      .optional()
      .describe('署名：职务或已公开的姓名，四种语言。 / Byline: a role or a public name.'),
    dateline: z
      .strictObject({ place: localizedText, date: localDate })
      .optional()
      .describe('电头：发稿地点和日期。 / Dateline: place and date of writing.'),
    published: localDate.describe(
      '在本站发布的真实日期，不为显新而改。 / True date of publication here; never refreshed to look new.',
    ),
    subject_date: partialDate.describe('所记之事的日期。 / Date of what is reported.'),
    events: z.array(ref('相关活动编号', 'Related event id')),
    signings: z.array(ref('相关签约编号', 'Related signing id')),
    projects: z.array(ref('相关项目编号', 'Related project id')).optional(),
    articles: z.array(ref('相关文章编号', 'Related article id')).optional(),
    pages: z.array(ref('相关页面编号', 'Related page id')),
    images: z.array(newsPicture).optional().describe('图片。 / Pictures.'),
    reprint: reprint.optional(),
    corrections: z
      .array(correction)
      .min(1)
      .optional()
      .describe(
        '更正，显示在文章最上面；changes 里也要有同一天的一条。 / Corrections, shown above the text; changes has an entry of the same day.',
      ),
    sources,
    entry_rules: entryRules,
    updated,
    changes,
  })
  .describe('新闻 / News article')

export type NewsFacts = z.infer<typeof news>
export type Topic = (typeof topics)[number]

/** Value of `issuer` for the editors of this site, in place of the id of an organisation. */
export const siteAsIssuer = 'site'
