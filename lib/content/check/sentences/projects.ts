import type { AboutField } from '../phrases'

/** Sentences about investment projects. */
export const projects = {
  'stage-without-evidence': (a: AboutField & { stage: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.stage}，但没有证明材料。从 company_registered（公司已注册）起，每个阶段都要有 evidence。请写来源编号；没有证明，就写上一个阶段。`,
    en: `${a.field.en} is ${a.stage}, but it has no evidence. From company_registered on every stage needs it. Please add evidence with the id of a source, or go back to the stage before.`,
  }),
  'stage-goes-back': (a: AboutField & { stage: string; other: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.stage}，但前面已经到过 ${a.other}。阶段按先后写，最新的在最后。请调整顺序；确实倒退了，请在这一条里加上 note，用四种语言说明。`,
    en: `${a.field.en} is ${a.stage}, but ${a.other} stands before it. Stages are listed in order, the latest last. Please put them in order; if the project really went back, add a note in four languages to this entry.`,
  }),
  'stage-date-goes-back': (a: AboutField & { date: string; other: string; otherDate: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.date}，早于前面 ${a.other} 的 ${a.otherDate}。请核对两个日期；确实如此，请在这一条里加上 note，用四种语言说明。`,
    en: `${a.field.en} is ${a.date}, before ${a.otherDate} of ${a.other} above it. Please check both dates; if they are right, add a note in four languages to this entry.`,
  }),
  'withheld-without-reason': (a: AboutField) => ({
    zh: `${a.field.zh} 没有公布，但没有告诉读者为什么。请加上 disclosure，用四种语言写明什么没有公布、为什么。`,
    en: `${a.field.en} is withheld, but readers are not told why. Please add disclosure: what is withheld and why, in four languages.`,
  }),
  'confidential-but-named': (a: AboutField) => ({
    zh: `${a.field.zh} 写了原文名称，但 name 写的是 confidential（保密）。请删去 original；已经提交过的，请告诉网站管理员清除历史记录。`,
    en: `${a.field.en} gives the original name, but name is confidential. Please delete original; if it was committed before, tell the site’s maintainers so that they clear the history.`,
  }),
  'no-investor': (a: AboutField & { type: string }) => ({
    zh: `${a.field.zh} 是空的，但 type 写的是 ${a.type}。只有招商机会（opportunity）可以没有投资方。请至少写一个投资方；应要求保密时，name 写 confidential。`,
    en: `${a.field.en} is empty, but type is ${a.type}. Only an opportunity has no investor. Please write at least one; where the name is to be kept confidential, write name: confidential.`,
  }),
  'signed-without-date': (a: AboutField) => ({
    zh: `${a.field.zh} 写的是 signed（已签约），但没有写签约日期。请加上 signed_on；不知道就写 unknown。`,
    en: `${a.field.en} is signed, but the day of signing is missing. Please add signed_on, or signed_on: unknown.`,
  }),
  'sector-without-codes': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，没有对应的行业代码。请加上 sector_codes，写 gb_t_4754 和 isic 两个代码。`,
    en: `${a.field.en} is ${a.value}, which has no codes of its own. Please add sector_codes with gb_t_4754 and isic.`,
  }),
  'project-twice': (a: { id: string; other: string }) => ({
    zh: `这个项目与 ${a.other} 的投资方相同，地点和经营活动、或金额也相同，像是重复录入。请删去其中一个；确是两个项目，请加上 not_duplicate_of: [${a.id}]。`,
    en: `This project has the same investor as ${a.other}, and the same place and activity or the same amount: it looks entered twice. Please delete one; if they are two projects, add not_duplicate_of: [${a.id}].`,
  }),
}
