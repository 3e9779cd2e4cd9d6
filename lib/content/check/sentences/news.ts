import type { AboutField } from '../phrases'

/** Sentences about news: fields that depend on each other. */
export const news = {
  'urgent-without-end': (_: object) => ({
    zh: 'kind 写的是 urgent（紧急通知），但没有写显示到何时。请加上 breaking_until，例如 breaking_until: 2026-09-21T22:00。',
    en: '“kind” is urgent, but until when the notice holds is not given. Please add breaking_until, for example breaking_until: 2026-09-21T22:00.',
  }),
  'urgent-not-translated': (a: { files: readonly string[] }) => ({
    zh: `kind 写的是 urgent（紧急通知），但缺少 ${a.files.join('、')}。紧急通知要四种语言齐全才能发布，一两句话就够。请补上，或先把 publication 写成 review。`,
    en: `“kind” is urgent, but these files are missing: ${a.files.join(', ')}. An urgent notice goes out in all four languages at once; a sentence or two is enough. Please add what is missing, or write publication: review for now.`,
  }),
  'end-of-no-urgency': (a: AboutField & { kind: string }) => ({
    zh: `${a.field.zh} 只用于紧急通知，而 kind 写的是 ${a.kind}。请把 kind 改为 urgent，或删去这一行。`,
    en: `${a.field.en} is for urgent notices only, but “kind” is ${a.kind}. Please write kind: urgent, or delete the line.`,
  }),
  'ends-before-publication': (a: AboutField & { value: string; published: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，不晚于发布的时间“${a.published}”，读者就看不到了。请核对并改正其中一个。`,
    en: `${a.field.en} is “${a.value}”, not later than the publication “${a.published}”, so no reader would see it. Please correct one of the two.`,
  }),
  'publication-day-differs': (a: AboutField & { value: string; published: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，与发布日期 published“${a.published}”不是同一天。发布日期必须真实。请把两处写成同一天。`,
    en: `${a.field.en} is “${a.value}”, which is not on the day of “published”, “${a.published}”. The date of publication must be true. Please write the same day in both.`,
  }),
  'changed-before-publication': (a: AboutField & { value: string; published: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，早于发布日期“${a.published}”。请写内容最后一次改动的北京时间，不早于发布。`,
    en: `${a.field.en} is “${a.value}”, before the publication “${a.published}”. Please write when the content was last changed, Beijing time, not before it was published.`,
  }),
  'correction-before-publication': (a: AboutField & { value: string; published: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，早于发布日期“${a.published}”。没有发布的文章无所谓更正。请核对并改正其中一个。`,
    en: `${a.field.en} is “${a.value}”, before the publication “${a.published}”. What was not published yet cannot be corrected. Please correct one of the two.`,
  }),
  'correction-not-recorded': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，但 changes 里没有这一天的记录。请在 changes 里加一条，写 date: ${a.value} 和 what（改了什么，四种语言）。`,
    en: `${a.field.en} is “${a.value}”, but changes has no entry of that day. Please add one with date: ${a.value} and what (in four languages).`,
  }),
  'correction-not-updated': (a: AboutField & { value: string; updated: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，但 updated 还是“${a.updated}”，订阅的读者收不到更正。请把 updated 改成更正时的北京时间。`,
    en: `${a.field.en} is “${a.value}”, but “updated” is still “${a.updated}”, so feed readers would not learn of it. Please set updated to the Beijing time of the correction.`,
  }),
  'reprint-not-sourced': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，但 sources 里没有它。请在 sources 里也列出转载的原文。`,
    en: `${a.field.en} is “${a.value}”, which sources does not list. Please list the original there too.`,
  }),
  'related-without-edition': (a: AboutField) => ({
    zh: `${a.field.zh} 里写了编号，但没有写 edition（届次年份），网页上就链接不到。请加上 edition，例如 edition: 2026。`,
    en: `${a.field.en} names items, but edition is not given, so the page cannot link to them. Please add edition, for example edition: 2026.`,
  }),
  'kind-without-page': (a: AboutField & { kind: string; page: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.kind}，这类文章列在页面 ${a.page} 下面，但没有已发布的页面 ${a.page}，读者就找不到它。请先发布那个页面，或改用别的 kind。`,
    en: `${a.field.en} is ${a.kind}; such articles stand under the page ${a.page}, which is not published, so readers would not find it. Please publish that page first, or choose another kind.`,
  }),
}
