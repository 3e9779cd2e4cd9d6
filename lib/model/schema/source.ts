import { z } from 'zod'
import { locales } from '../../language/locales'
import { id, orUnknown, partialDate, webAddress } from './common'

export const source = z
  .strictObject({
    id,
    title: z.string().min(1).describe('原文标题，用原文语言。 / Title in its own language.'),
    title_is_description: z
      .boolean()
      .optional()
      .describe(
        '标题是本站的说明，而不是原文标题，则写 true。 / True when the title is our own neutral description, not the original headline.',
      ),
    publisher: z.string().min(1).describe('发布者，用原文语言。 / Publisher in its own language.'),
    lang: z.enum(locales).describe('原文语言。 / Language of the source.'),
    date: orUnknown(partialDate).describe('发布日期。 / Date of publication.'),
    url: orUnknown(webAddress).describe('原文网址。 / Address.'),
    republished: webAddress
      .optional()
      .describe(
        '转载网址，仅在原文网址未知时填写。 / Address of a republication, when the original is not known.',
      ),
    confidence: z
      .enum(['high', 'medium'])
      .describe('可信度：high 权威或多方一致、medium 单一可识别来源。 / Confidence.'),
  })
  .describe('来源 / Source')

export type SourceFacts = z.infer<typeof source>
