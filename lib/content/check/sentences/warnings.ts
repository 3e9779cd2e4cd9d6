import type { Bilingual } from '../phrases'
import { type AboutField, didYouMean } from '../phrases'
import { correction, type UnusedWording } from './words'

interface OverlappingTimes {
  time: string
  other: string
  otherTime: string
}

/** Sentences about what may be right but should be looked at again; none of them stops anything. */
export const warnings = {
  'far-from-edition': (a: AboutField & { value: string; edition: string; days: number }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，离 ${a.edition} 年的国际周超过 ${a.days} 天。请核对日期和 edition；确实如此就不用改。`,
    en: `${a.field.en} is ${a.value}, more than ${a.days} days from the Week of ${a.edition}. Please check the date and “edition”; if both are right, leave them.`,
  }),
  'edition-hidden': (a: { year: number; shown: number }) => ({
    zh: `current_edition 写的是 ${a.shown}，首页和菜单因此不展示 ${a.year} 年的国际周，而它还没有结束。请删去 current_edition，让日期决定；确实要这样就不用改。`,
    en: `“current_edition” is ${a.shown}, so the home page and the menus do not show the Week of ${a.year}, which is not over. Please delete “current_edition”, so that the dates decide; if this is meant, leave it.`,
  }),
  'room-taken': (a: OverlappingTimes & { room: string }) => ({
    zh: `本活动（${a.time}）与活动 ${a.other}（${a.otherTime}）在 ${a.room} 时间重叠。请核对两者的时间、地点和展厅；确实可以同时举行就不用改。`,
    en: `This event (${a.time}) and the event ${a.other} (${a.otherTime}) overlap in ${a.room}. Please check time, place and hall of both; if they can be there together, leave them.`,
  }),
  'person-in-two-places': (a: OverlappingTimes & { person: string }) => ({
    zh: `嘉宾“${a.person}”在本活动（${a.time}）和活动 ${a.other}（${a.otherTime}）里，时间重叠而地点不同。请核对时间和嘉宾。`,
    en: `“${a.person}” is named here (${a.time}) and in the event ${a.other} (${a.otherTime}) at the same time in another place. Please check times and people.`,
  }),
  'interpreted-into-spoken': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，spoken 里也有它：现场已经用这种语言，又译成这种语言。请核对两处；确实两者都有就不用改。`,
    en: `${a.field.en} is ${a.value}, which also stands in “spoken”: it would be interpreted into a language that is spoken anyway. Please check both; if both are right, leave them.`,
  }),
  'headline-long': (a: AboutField & { length: number; most: number }) => ({
    zh: `${a.field.zh} 有 ${a.length} 个字，标题最好不超过 ${a.most} 个字。请看看能不能缩短；确实需要就不用改。`,
    en: `${a.field.en} has ${a.length} characters; a headline should have ${a.most} at most. Please see whether it can be shorter; if not, leave it.`,
  }),
  'headline-not-in-body': (a: AboutField & { text: string }) => ({
    zh: `${a.field.zh} 写了“${a.text}”，正文里没有这个数字或日期。请核对：写错了就改正，正文漏写了就补上；如果只是名称的一部分，不用改。`,
    en: `${a.field.en} has “${a.text}”, a number or date that the body does not have. Please check: correct it, or add it to the body; if it is only part of a name, leave it.`,
  }),
  'related-not-named': (a: { id: string; fields: readonly string[] }) => ({
    zh: `正文链接到 ${a.id}，但 ${a.fields.join(' 和 ')} 里没有它，文章的“相关”一栏就少了它。请在 news.yaml 里写上；确实不相关就不用改。`,
    en: `The body links to ${a.id}, which ${a.fields.join(' and ')} does not name, so it is missing among what is related. Please name it in news.yaml; if it is not related, leave it.`,
  }),
  'series-of-one': (a: AboutField & { value: string; meant?: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，但只有这一个活动用它，成不了系列。${didYouMean(a.meant).zh}请给同一系列的其他活动写上同一个编号，或删去这一行。`,
    en: `${a.field.en} is “${a.value}”, which no other event has, so it makes no series.${didYouMean(a.meant).en} Please write the same id in the other events of the series, or delete the line.`,
  }),
  'amount-above-other': (
    a: AboutField & { small: string; large: string; less: string; more: string },
  ) => ({
    zh: `${a.field.zh}：${a.small} 折合 ${a.less} 元，大于 ${a.large} 的 ${a.more} 元。请核对两个数；确实如此就不用改。`,
    en: `${a.field.en}: ${a.small} comes to CNY ${a.less}, more than ${a.large} with CNY ${a.more}. Please check both; if they are right, leave them.`,
  }),
  'entry-rule-ends': (a: { id: string; until: string; days: number }) => ({
    zh: `正文写到的入境规定“${a.id}”有效到 ${a.until}，还有 ${a.days} 天。请查中国外交部或国家移民管理局公布的新规定，改写四种语言的正文，再改 valid_until；还没有新规定，就在到期那天删去这一条和正文里的话。`,
    en: `The entry rule “${a.id}” that the text states ends on ${a.until}, in ${a.days} days. Please look up what China’s foreign ministry or immigration administration has announced, rewrite the text in the four languages, then change valid_until; if nothing new is announced, delete the rule and its sentences on that day.`,
  }),
  'entry-rule-ended': (a: { id: string; until: string }) => ({
    zh: `正文写到的入境规定“${a.id}”已于 ${a.until} 到期，网页仍写着它，读者会被误导；网页不会自己改。请今天就改写四种语言的正文并改 valid_until，或删去这一条和正文里的话，再重新发布。`,
    en: `The entry rule “${a.id}” that the text states ended on ${a.until}; the page still says it and misleads readers, and no page changes by itself. Please rewrite the text in the four languages and change valid_until today, or delete the rule and its sentences, and publish again.`,
  }),
  'wording-doubted': (a: UnusedWording) => {
    const { zh, en } = correction(a)
    return {
      zh: `${a.part.zh}里写的是“${a.text}”。${a.why.zh}请核对；确有不妥就${zh}。`,
      en: `${a.part.en} says “${a.text}”. ${a.why.en} Please check; if it is not right here, ${en}.`,
    }
  },
  'figure-unsure': (a: { part: Bilingual; text: string; file: string }) => ({
    zh: `${a.part.zh}写了“${a.text}”，检查看不准中文说的是不是同一个数字、日期或时间。请对照 ${a.file} 看一看：不一致就改正；确实一致，请在这份文件的两行 --- 之间写 confirmed: [{ what: "${a.text}", why: "为什么一致" }]。`,
    en: `${a.part.en} has “${a.text}”; whether the Chinese says the same number, date or time is not certain. Please look: correct it by ${a.file} if it differs; if it is the same, write confirmed: [{ what: "${a.text}", why: "why it is the same" }] between the two lines --- of this file.`,
  }),
  'link-only-in-translation': (a: { url: string; file: string }) => ({
    zh: `正文里的链接“${a.url}”，中文没有。请对照 ${a.file} 看一看：不该有就删去，中文漏写了就补上；确实只有这种语言的读者需要，请在这份文件的两行 --- 之间写 confirmed: [{ what: "${a.url}", why: "为什么需要" }]。`,
    en: `The body links to “${a.url}”, to which the Chinese does not. Please look: delete it, or add it to ${a.file}; if only readers of this language need it, write confirmed: [{ what: "${a.url}", why: "why they need it" }] between the two lines --- of this file.`,
  }),
  'confirmed-gone': (a: AboutField & { what: string }) => ({
    zh: `${a.field.zh} 确认的“${a.what}”，这份文件里已经没有了。请删去这一条；如果只是改了写法，请看过以后照现在的写法改。`,
    en: `${a.field.en} confirms “${a.what}”, which no longer stands in this file. Please delete the entry, or, having looked again, write it as it stands now.`,
  }),
  'confirmed-stale': (a: AboutField & { what: string; file: string }) => ({
    zh: `${a.field.zh} 确认了“${a.what}”，之后中文改过。请对照 ${a.file} 再看一看；改好译文、更新 sourceHash 以后，这条提醒就没有了。`,
    en: `${a.field.en} confirms “${a.what}”, and the Chinese has changed since. Please look at it again beside ${a.file}; the reminder goes once the translation is up to date and its sourceHash renewed.`,
  }),
}
