import { z } from 'zod'
import { fourLanguages, orUnknown, publication, sources, updated, year } from './common'
import { when } from './when'

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
    theme: orUnknown(fourLanguages).describe('主题口号。 / Theme.'),
    organisers: orUnknown(z.array(z.string().min(1)).min(1)).describe(
      '主办单位编号。 / Organisation ids of the organisers.',
    ),
    sources,
    updated,
  })
  .describe('届次 / Edition')

export type EditionFacts = z.infer<typeof edition>
