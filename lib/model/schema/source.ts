import { z } from 'zod'
import { locales } from '../../language/locales'
import { id, localizedText, orUnknown, partialDate, ref, webAddress } from './common'

export const source = z
  .strictObject({
    id,
    title: localizedText.describe(
      '标题，四种语言；原文语言的一栏写原文标题。 / Title in four languages; in the language of the source it is the original one.',
    ),
    title_is_description: z
      .literal(true)
      .optional()
      .describe(
        '标题是编辑拟的说明，没有原文标题可写，才写 true。 / True when the title is a description by the editors and there is no original one to show.',
      ),
    publisher: orUnknown(
      ref(
        '发布者编号，即 content/publishers/ 中的文件名。',
        'Id of a file in content/publishers/.',
      ),
    ),
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
      .describe(
        '可信度，只供编辑参考，不显示：high 权威或多方一致、medium 单一可识别来源。 / Confidence, for editors only and on no page.',
      ),
  })
  .describe('来源 / Source')

export const publisher = z
  .strictObject({ id, name: localizedText })
  .describe('来源的发布者 / Publisher of sources')

export type SourceFacts = z.infer<typeof source>
export type PublisherFacts = z.infer<typeof publisher>
