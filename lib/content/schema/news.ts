import { z } from 'zod'
import {
  changes,
  id,
  localDate,
  partialDate,
  pictures,
  publication,
  ref,
  sources,
  updated,
  year,
} from './common'

export const newsKinds = ['news', 'notice', 'recap', 'background', 'correction'] as const

export const news = z
  .strictObject({
    id,
    edition: year.optional(),
    publication,
    kind: z.enum(newsKinds).describe('文章类型。 / Kind of article.'),
    published: localDate.describe(
      '在本站发布的真实日期，不为显新而改。 / True date of publication here; never refreshed to look new.',
    ),
    subject_date: partialDate.describe('所记之事的日期。 / Date of what is reported.'),
    events: z.array(ref('相关活动编号', 'Related event id')),
    signings: z.array(ref('相关签约编号', 'Related signing id')),
    pages: z.array(ref('相关页面编号', 'Related page id')),
    images: pictures.optional(),
    sources,
    updated,
    changes,
  })
  .describe('新闻 / News article')

export type NewsFacts = z.infer<typeof news>
