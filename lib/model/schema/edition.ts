import { z } from 'zod'
import { localizedText, orUnknown, publication, sources, updated, year } from './common'
import { when } from './when'

/** Colours of the flags that an edition may take as its own. */
export const accents = ['blue', 'red', 'yellow'] as const

export type Accent = (typeof accents)[number]

export const edition = z
  .strictObject({
    id: year,
    ordinal: z.number().int().min(1).describe('第几届。 / Ordinal of the edition.'),
    publication,
    phase: z
      .enum(['coming', 'past'])
      .describe(
        'coming 尚未举行、past 已结束；决定“未知”怎样表述。 / Decides how unknown facts are worded.',
      ),
    when,
    theme: orUnknown(localizedText).describe('主题口号。 / Theme.'),
    organisers: orUnknown(z.array(z.string().min(1)).min(1)).describe(
      '主办单位编号。 / Organisation ids of the organisers.',
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
