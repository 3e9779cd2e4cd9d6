import { z } from 'zod'
import { localizedText, orUnknown, publication, sources, updated, year } from './common'
import { when } from './when'

/** Colours of the flags that an edition may take as its own. */
export const accents = ['blue', 'red', 'yellow'] as const

export type Accent = (typeof accents)[number]

export const phases = ['coming', 'past'] as const

export type Phase = (typeof phases)[number]

export const edition = z
  .strictObject({
    id: year,
    ordinal: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('第几届；不确定就不写。 / Ordinal of the edition; leave it out while unsure.'),
    publication,
    phase: z
      .enum(phases)
      .describe(
        'coming 尚未举行、past 已结束；决定“未知”怎样表述。首次公布时为 past 的一届只有一个活动清单，没有筛选、订阅和变更记录。 / Decides how unknown facts are worded. An edition first published as past has one list of events, without filters, subscriptions and changes.',
      ),
    when,
    theme: orUnknown(localizedText).describe('主题口号。 / Theme.'),
    home: localizedText
      .optional()
      .describe('首页导语：是什么、何时、何地。 / Lead of the home page: what, when and where.'),
    programme: localizedText
      .optional()
      .describe('活动日程页的导语。 / Lead of the page of the programme.'),
    organisers: orUnknown(z.array(z.string().min(1)).min(1)).describe(
      '主办单位编号。 / Organisation ids of the organisers.',
    ),
    order: z
      .array(z.string().min(1))
      .optional()
      .describe(
        '没有日期的活动按此顺序排列，写活动编号，例如报道中的先后。 / Events without a date stand in this order: ids of events, for example as a report names them.',
      ),
    accent: z
      .enum(accents)
      .optional()
      .describe(
        '本届的点缀色，取自信号旗：blue 蓝、red 红、yellow 黄；不写为 blue。 / Accent of the edition, from the flags; blue when absent.',
      ),
    sources,
    updated,
  })
  .describe('届次 / Edition')

export type EditionFacts = z.infer<typeof edition>
