import { z } from 'zod'
import { entryRules, id, localizedText, publication, ref, sources, times, updated } from './common'
import { desks } from './site'

const cited = z
  .array(ref('来源编号。', 'Id of a source.'))
  .min(1)
  .describe('来源，至少一条。 / Sources, at least one.')

/** A connection between two places, for the schematic on the page of visits. */
const lane = z
  .strictObject({
    by: z.enum(['sea', 'air']).describe('海上（sea）或航空（air）。 / By sea or by air.'),
    from: localizedText,
    to: localizedText,
    note: localizedText.describe(
      '这条线路的情况和日期。 / What is known of the line, with its date.',
    ),
    sources: cited,
  })
  .describe('一条线路。 / One line.')

const position = {
  lat: z.number().min(-90).max(90).describe('纬度，度。 / Latitude in degrees, WGS 84.'),
  lon: z.number().min(-180).max(180).describe('经度，度。 / Longitude in degrees, WGS 84.'),
}

const compass = z
  .strictObject({
    ...position,
    source: ref('所有位置的来源编号。', 'Id of the source of all positions.'),
    cities: z
      .array(
        z.strictObject({
          id,
          name: localizedText.describe('城市和国家。 / City, with its country.'),
          ...position,
          since: localizedText.describe('结好时间。 / When the tie began, in words.'),
          sources: cited,
        }),
      )
      .min(1)
      .describe('城市，按结好时间先后。 / Cities, in the order of their ties.'),
  })
  .describe('友城方位图：本市的位置和各城市。 / Compass of cities: our position, and each city.')

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
    lanes: z
      .array(lane)
      .min(1)
      .optional()
      .describe('正文 <Lanes /> 画出的线路。 / The lines that <Lanes /> draws in the text.'),
    compass: compass.optional(),
    updated,
  })
  .describe('文字页面 / Text page')

export type PageFacts = z.infer<typeof page>
export type Lane = z.infer<typeof lane>
export type CompassFacts = z.infer<typeof compass>

/** The components that a page may use; nothing else is allowed in MDX, for security. */
export const pageComponents = {
  Compass: [],
  Contact: ['desk'],
  Lanes: [],
  Moment: ['date'],
  Timeline: [],
} as const satisfies Record<string, readonly string[]>
