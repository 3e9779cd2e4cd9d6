import { z } from 'zod'
import {
  forEachLocale,
  type Locale,
  languages,
  locales,
  sourceLocale,
} from '../../language/locales'

/** Says `value` or that nothing is known: content never leaves that open, readers see what is known. */
export const orUnknown = <T extends z.ZodType>(known: T) => z.union([z.literal('unknown'), known])

/** Says `value`, that nothing is known, or that there is none. */
export const orUnknownOrNone = <T extends z.ZodType>(known: T) =>
  z.union([z.literal('unknown'), z.literal('none'), known])

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .min(3)
  .max(60)
  .describe(
    '编号：小写英文字母、数字和连字符，一经选定永不更改。 / Id: lower-case letters, digits and hyphens; chosen once, never changed.',
  )

/** A reference to another item by its id. */
export const ref = (zh: string, en: string) => z.string().min(1).describe(`${zh} / ${en}`)

export const localDate = z.iso
  .date()
  .describe('日期，北京时间，写作 2026-09-21。 / Date in Beijing time, written 2026-09-21.')

export const localDateTime = z.iso
  .datetime({ local: true, offset: false, precision: -1 })
  .refine((value) => !value.endsWith('Z'))
  .describe(
    '日期和时间，北京时间，写作 2026-09-21T14:00。 / Date and time in Beijing time (Asia/Shanghai), written 2026-09-21T14:00.',
  )

export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('钟点，北京时间，写作 14:00。 / Time of day in Beijing time, written 14:00.')

/** A date of which the year, the year and month, or all is known: 2018, 2018-02 or 2018-02-03. */
export const partialDate = z
  .union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)])
  .describe(
    '日期，可只到年或月：2018、2018-02、2018-02-03；只写年份时请加引号。 / Date known to the year, month or day: "2018", 2018-02, 2018-02-03.',
  )

export const year = z
  .number()
  .int()
  .min(2022)
  .max(2100)
  .describe('届次所在年份，四位数字。 / Year of the edition, four digits.')

export const webAddress = z
  .url({ protocol: /^https?$/ })
  .describe(
    '完整网址，以 http:// 或 https:// 开头。 / Full web address, beginning with http:// or https://.',
  )

const text = (locale: Locale) => {
  const { zh, en } = languages[locale].editorName
  return z.string().min(1).describe(`${zh} / ${en}`)
}

// Typed as if every language were there: Chinese replaces a language that is absent and not required.
const texts = forEachLocale(locales, (locale) =>
  languages[locale].isRequired ? text(locale) : text(locale).optional(),
) as Record<Locale, ReturnType<typeof text>>

/** The same text in each language of the site, for names that are facts rather than prose. */
export const localizedText = z
  .strictObject(texts)
  .overwrite((given) => forEachLocale(locales, (locale) => given[locale] ?? given[sourceLocale]))
  .describe('四种语言的名称。 / The name in four languages.')

/** What a source can support. The words are in messages under `supports`. */
export const supports = [
  'name',
  'when',
  'place',
  'organisers',
  'participants',
  'results',
  'figures',
  'sectors',
  'law',
  'background',
  'address',
  'opening_hours',
  'text',
] as const

export const sources = z
  .array(
    z.strictObject({
      source: ref(
        '来源编号，即 content/sources/ 中的文件名。',
        'Id of a file in content/sources/.',
      ),
      supports: z
        .array(z.enum(supports))
        .min(1)
        .describe('该来源证明了哪些内容。 / What this source is the ground for.'),
    }),
  )
  .min(1)
  .describe(
    '来源，至少一条：没有来源的事实不发布。 / Sources, at least one: nothing is published without one.',
  )

export const entryRules = z
  .array(
    z.strictObject({
      id: id.describe(
        '规定的编号，例如 visa-free-30-days。 / Id of the rule, such as visa-free-30-days.',
      ),
      valid_until: localDate.describe(
        '规定有效到哪一天。 / Last day on which the rule holds, in Beijing time.',
      ),
      source: ref('来源编号。', 'Id of the source.'),
    }),
  )
  .min(1)
  .optional()
  .describe(
    '正文写到的、有期限的入境规定；到期前六十天，内容检查会提醒改写正文。 / Entry rules that the text states and that end; the check asks for a new text sixty days before.',
  )

export const publication = z
  .enum(['draft', 'review', 'published', 'withdrawn'])
  .describe(
    '发布状态：draft 草稿、review 审核中、published 已发布、withdrawn 已撤回。只有 published 会出现在网站上。 / Only `published` appears on the site.',
  )

/** When an item appears and goes by itself. */
export const times = {
  publish_at: localDateTime
    .optional()
    .describe(
      '定时发布：到这一刻才出现在网站上，北京时间；发布之后可以删去。 / Appears on the site only from this moment, Beijing time; may be deleted once it is out.',
    ),
  expire_at: localDateTime
    .optional()
    .describe(
      '定时撤下：从这一刻起只留网址和说明，北京时间。 / From this moment only the address and a notice stay, Beijing time.',
    ),
}

export const updated = localDateTime.describe(
  '内容最后一次改动的时间，北京时间；不是构建时间。 / When the content was last changed, Beijing time; never the time of a build.',
)

export const sequence = z
  .number()
  .int()
  .min(0)
  .describe(
    '变更次数：时间、地点或状态每改一次加 1（RFC 5545 SEQUENCE）。 / Raised by 1 at each change of time, place or status (RFC 5545 SEQUENCE).',
  )

/** What a change is about, the gravest first. */
export const changeKinds = ['cancelled', 'postponed', 'restored', 'time', 'place', 'other'] as const

export type ChangeKind = (typeof changeKinds)[number]

export const changes = z
  .array(
    z.strictObject({
      date: localDate,
      kind: z
        .enum(changeKinds)
        .optional()
        .describe(
          '哪一类变更：cancelled 取消、postponed 延期、restored 恢复举行、time 时间、place 地点、other 其他；不写时，最后一条按 status 推断。 / What the change is about; when absent, the last entry takes it from status.',
        ),
      what: localizedText.describe('改了什么，四种语言。 / What changed, in four languages.'),
      reason: localizedText.optional().describe('为什么，四种语言。 / Why, in four languages.'),
    }),
  )
  .describe('公开的变更记录。 / Public record of changes.')

export const picture = z.strictObject({
  file: z
    .string()
    .min(1)
    .describe('同一文件夹内的图片文件名。 / File name of a picture in the same folder.'),
  alt: localizedText.describe(
    '替代文字，四种语言（WCAG 1.1.1）。 / Text alternative (WCAG 1.1.1).',
  ),
  caption: localizedText
    .optional()
    .describe(
      '图片说明，四种语言；有人物时从左到右写明。 / Caption in four languages; people are named from left to right.',
    ),
  credit: z.string().min(1).describe('作者或版权人。 / Author or owner of the rights.'),
  licence: z.string().min(1).describe('使用许可。 / Licence.'),
})

export const pictures = z.array(picture).describe('图片。 / Pictures.')

/** The fields of a picture that pages show, whatever other fields its kind of item has. */
export const shownPictures = z.array(z.object(picture.shape))

export type ListedPicture = z.infer<typeof picture>

/** One source of an item, and what it is the ground for. */
export type Citation = z.infer<typeof sources>[number]
