import { z } from 'zod'
import { locales } from '../../language/locales'
import { clockTime, localDate, localizedText, ref } from './common'
import { weekday } from './when'

/** A setting that only the owner can give; empty means "to be provided". */
const setting = (zh: string, en: string) =>
  z.string().describe(`${zh}；暂缺时写 ""。 / ${en}; "" while not known.`)

/** The same for words that readers see, in the four languages. */
const wordsSetting = (zh: string, en: string) =>
  z
    .union([z.literal(''), localizedText])
    .describe(`${zh}；暂缺时写 ""。 / ${en}; "" while not known.`)

/** Opening hours as data, so that pages can show them in Beijing, Korean and Japanese time. */
const hours = z
  .array(
    z.strictObject({
      days: z.array(weekday).min(1).describe('星期几。 / Days of the week.'),
      open: clockTime,
      close: clockTime,
    }),
  )
  .min(1)

export type DeskHours = z.infer<typeof hours>

/** What was really measured, over how many enquiries: a promise alone proves nothing. */
const medianReply = z.strictObject({
  working_days: z
    .number()
    .min(0)
    .describe('工作日数，可带小数。 / Working days, decimals allowed.'),
  enquiries: z.number().int().min(1).describe('统计的来信数。 / Number of enquiries measured.'),
  as_of: localDate,
})

const desk = (zh: string, en: string) =>
  z
    .strictObject({
      phone: setting('电话', 'Telephone'),
      email: z
        .union([z.literal(''), z.email()])
        .describe('电子邮箱；暂缺时写 ""。 / E-mail; "" while not known.'),
      hours: z
        .union([z.literal(''), hours])
        .describe('工作时间，北京时间；暂缺时写 ""。 / Hours, Beijing time; "" while not known.'),
      languages: z.array(z.enum(locales)).describe('可用语言。 / Languages.'),
      reply_within: z
        .union([z.literal(''), z.number().int().min(1).max(60)])
        .describe(
          '承诺在几个工作日内回复；暂缺时写 ""。 / Promised to reply within so many working days; "" while not known.',
        ),
      median_reply: z
        .union([z.literal(''), medianReply])
        .describe(
          '最近一次实测的回复时间（中位数）；没有测量时写 ""。 / Median reply time as last measured; "" when not measured.',
        ),
    })
    .describe(`${zh} / ${en}`)

/** Names of the contact desks. */
export const desks = ['general', 'investment', 'press'] as const

export type DeskFacts = z.infer<ReturnType<typeof desk>>

/** Pages that a menu may name beside text pages, with what they are called. */
export const menuPages = {
  programme: '日程',
  projects: '签约项目',
  news: '新闻',
  editions: '历届',
  directory: '场馆与机构',
  sources: '资料来源',
} as const

export type MenuPage = keyof typeof menuPages

const menuWords = Object.entries(menuPages).map(([name, zh]) => `${name} ${zh}`)

/** Entries of a menu in their order. */
const menu = (zh: string, en: string) =>
  z
    .array(z.string().min(1))
    .describe(
      `${zh}按顺序写：文字页面的编号（content/pages/ 中的文件夹名），或 ${menuWords.join('、')}。 / ${en} In their order: ids of text pages (folders of content/pages/), or ${Object.keys(menuPages).join(', ')}.`,
    )

export const site = z
  .strictObject({
    name: localizedText,
    uid_domain: z
      .string()
      .regex(/^[a-z0-9.-]+$/)
      .describe(
        '日历 UID 的后半部分，永不更改（RFC 5545）。 / Right-hand side of calendar UIDs, never changed.',
      ),
    current_edition: z
      .number()
      .int()
      .optional()
      .describe(
        '首页和菜单展示的届次；不写就由各届的日期决定：正在举行的，其次是即将举行的，再次是最近的一届。 / Edition that the home page and the menus show; when absent their dates decide: the running one, else the next to come, else the latest past.',
      ),
    licence: setting(
      '开放数据的使用许可，如 CC BY 4.0',
      'Licence of the open data, for example CC BY 4.0',
    ),
    icp_number: setting('ICP 备案号', 'ICP filing number'),
    public_security_number: setting('公安备案号', 'Public-security filing number'),
    site_identification_code: setting(
      '政府网站标识码',
      'Identification code that government websites carry',
    ),
    organiser: wordsSetting('主办单位', 'Organiser of the site'),
    legal_basis: z
      .strictObject({
        source: ref('来源编号', 'Source id'),
        text: localizedText.describe('四种语言的说明。 / What it says, in four languages.'),
      })
      .describe('国际周的法律依据。 / Why the Week is when it is.'),
    security: z
      .strictObject({
        contact: setting(
          '安全问题联系方式（mailto: 或 https:// 开头）',
          'Where to report a security fault, beginning with mailto: or https://',
        ),
        expires: setting(
          '上述联系方式的有效期，写作 2027-12-31',
          'Day until which that holds, written 2027-12-31',
        ),
      })
      .describe('security.txt 的内容（RFC 9116）。 / What security.txt says (RFC 9116).'),
    menus: z
      .strictObject({
        main: menu('页头的主菜单，', 'The main menu at the head of each page.'),
        more: menu(
          '页头“菜单”里和页脚的其他页面，',
          'Other pages, in the menu that unfolds at the head and at the foot of each page.',
        ),
        home: z
          .array(ref('文字页面编号', 'Id of a text page'))
          .describe(
            '首页上逐条介绍的文字页面，按顺序。 / Text pages that the home page introduces, in their order.',
          ),
        footer: menu(
          '只在页脚的页面，排在其他页面之后，',
          'Pages at the foot of each page only, after those of `more`.',
        ),
      })
      .describe('菜单。 / Menus.'),
    contact: z
      .strictObject({
        general: desk('综合咨询。', 'General questions.'),
        investment: desk('投资咨询。', 'Investment.'),
        press: desk('媒体咨询。', 'Press.'),
      })
      .describe('联系方式，按事项。 / Whom to ask, by subject.'),
  })
  .describe('网站设置 / Site settings')

export type SiteSettings = z.infer<typeof site>
export type Desk = (typeof desks)[number]
