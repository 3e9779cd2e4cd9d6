import { z } from 'zod'
import { fourLanguages, ref } from './common'

/** A setting that only the owner can give; empty means "to be provided" (`domain.md` 8). */
const setting = (zh: string, en: string) =>
  z.string().describe(`${zh}；暂缺时写 ""。 / ${en}; "" while not known.`)

/** The same for words that readers see, in the four languages. */
const wordsSetting = (zh: string, en: string) =>
  z
    .union([z.literal(''), fourLanguages])
    .describe(`${zh}；暂缺时写 ""。 / ${en}; "" while not known.`)

const desk = (zh: string, en: string) =>
  z
    .strictObject({
      phone: setting('电话', 'Telephone'),
      email: setting('电子邮箱', 'E-mail'),
      hours: wordsSetting('工作时间', 'Hours, Beijing time'),
      languages: z.array(z.enum(['zh', 'en', 'ko', 'ja'])).describe('可用语言。 / Languages.'),
    })
    .describe(`${zh} / ${en}`)

export const site = z
  .strictObject({
    name: fourLanguages,
    uid_domain: z
      .string()
      .regex(/^[a-z0-9.-]+$/)
      .describe(
        '日历 UID 的后半部分，永不更改（RFC 5545）。 / Right-hand side of calendar UIDs, never changed.',
      ),
    current_edition: z
      .number()
      .int()
      .describe('首页展示的届次。 / Edition shown on the home page.'),
    licence: setting(
      '开放数据的使用许可，如 CC BY 4.0',
      'Licence of the open data, for example CC BY 4.0',
    ),
    icp_number: setting('ICP 备案号', 'ICP filing number'),
    public_security_number: setting('公安备案号', 'Public-security filing number'),
    organiser: wordsSetting('主办单位', 'Organiser of the site'),
    legal_basis: z
      .strictObject({
        source: ref('来源编号', 'Source id'),
        text: fourLanguages.describe('四种语言的说明。 / What it says, in four languages.'),
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
export type Desk = keyof SiteSettings['contact']
