import type { About } from './parts'

/** Sentences about the rules of investment projects. */
export const project = {
  'range-without-max': (a: About) => ({
    zh: `${a.field.zh} 写的是 range（区间），但没有写上限。请在同一条金额里加上 max，写上限；value 写下限。`,
    en: `${a.field.en} is range, but the upper bound is missing. Please add max to the same amount; value is the lower bound.`,
  }),
  'max-without-range': (a: About & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，但 precision 不是 range。请把 precision 改成 range，或删去 max。`,
    en: `${a.field.en} is ${a.value}, but precision is not range. Please set precision to range, or delete max.`,
  }),
  'max-not-larger': (a: About & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，不大于 value。请把较小的数写进 value，较大的数写进 max。`,
    en: `${a.field.en} is ${a.value}, which is not larger than value. Please write the smaller number into value and the larger one into max.`,
  }),
  'estimate-without-method': (a: About) => ({
    zh: `${a.field.zh} 写的是 estimate（估计），但没有说明怎样估出来的。请在同一条金额里加上 method，用四种语言写明。`,
    en: `${a.field.en} is estimate, but how it was estimated is not said. Please add method to the same amount, in four languages.`,
  }),
  'foreign-sum-not-converted': (a: About & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，但没有折成人民币。请在同一条金额里加上 conversions，写折成 CNY 的数额、汇率、汇率日期和来源。`,
    en: `${a.field.en} is ${a.value}, but there is no conversion into CNY. Please add conversions to the same amount: the value in CNY, the rate, its date and its source.`,
  }),
  'nothing-to-convert': (a: About & { currency: string }) => ({
    zh: `${a.field.zh} 把金额折成 ${a.currency}，但这条金额写的是 undisclosed（未披露）。未披露的数不能折算。请删去 conversions。`,
    en: `${a.field.en} converts the amount into ${a.currency}, but the amount is undisclosed. Please delete conversions.`,
  }),
  'converted-into-itself': (a: About & { currency: string }) => ({
    zh: `${a.field.zh} 把 ${a.currency} 折成 ${a.currency}，等于没有折算。请写另一种货币，或删去这一条。`,
    en: `${a.field.en} converts ${a.currency} into ${a.currency}. Please name another currency, or delete the entry.`,
  }),
  'rate-of-other': (a: About & { value: string; from: string; currency: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，但这里是 ${a.from} 折成 ${a.currency}，汇率只能是其中一种货币的价格。请写 ${a.from} 或 ${a.currency}。`,
    en: `${a.field.en} is ${a.value}, but ${a.from} is converted into ${a.currency}, so the rate must price one of these two. Please write ${a.from} or ${a.currency}.`,
  }),
  'conversion-off': (
    a: About & { stored: string; should: string; from: string; rate: string; currency: string },
  ) => ({
    zh: `${a.field.zh} 写的是 ${a.stored} ${a.currency}，但 ${a.from} 按 ${a.rate} 折算约为 ${a.should} ${a.currency}，相差超过 0.5%。请核对原数、汇率和折算后的数。`,
    en: `${a.field.en} is ${a.stored} ${a.currency}, but ${a.from} at ${a.rate} comes to about ${a.should} ${a.currency}: they differ by more than 0.5%. Please check the amount, the rate and the conversion.`,
  }),
  'stage-without-evidence': (a: About & { stage: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.stage}，但没有证明材料。从 company_registered（公司已注册）起，每个阶段都要有 evidence。请写来源编号；没有证明，就写上一个阶段。`,
    en: `${a.field.en} is ${a.stage}, but it has no evidence. From company_registered on every stage needs it. Please add evidence with the id of a source, or go back to the stage before.`,
  }),
  'stage-goes-back': (a: About & { stage: string; other: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.stage}，但前面已经到过 ${a.other}。阶段按先后写，最新的在最后。请调整顺序；确实倒退了，请在这一条里加上 note，用四种语言说明。`,
    en: `${a.field.en} is ${a.stage}, but ${a.other} stands before it. Stages are listed in order, the latest last. Please put them in order; if the project really went back, add a note in four languages to this entry.`,
  }),
  'stage-date-goes-back': (a: About & { date: string; other: string; otherDate: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.date}，早于前面 ${a.other} 的 ${a.otherDate}。请核对两个日期；确实如此，请在这一条里加上 note，用四种语言说明。`,
    en: `${a.field.en} is ${a.date}, before ${a.otherDate} of ${a.other} above it. Please check both dates; if they are right, add a note in four languages to this entry.`,
  }),
  'withheld-without-reason': (a: About) => ({
    zh: `${a.field.zh} 没有公布，但没有告诉读者为什么。请加上 disclosure，用四种语言写明什么没有公布、为什么。`,
    en: `${a.field.en} is withheld, but readers are not told why. Please add disclosure: what is withheld and why, in four languages.`,
  }),
  'confidential-but-named': (a: About) => ({
    zh: `${a.field.zh} 写了原文名称，但 name 写的是 confidential（保密）。请删去 original；已经提交过的，请告诉网站管理员清除历史记录。`,
    en: `${a.field.en} gives the original name, but name is confidential. Please delete original; if it was committed before, tell the site’s maintainers so that they clear the history.`,
  }),
  'no-investor': (a: About & { type: string }) => ({
    zh: `${a.field.zh} 是空的，但 type 写的是 ${a.type}。只有招商机会（opportunity）可以没有投资方。请至少写一个投资方；应要求保密时，name 写 confidential。`,
    en: `${a.field.en} is empty, but type is ${a.type}. Only an opportunity has no investor. Please write at least one; where the name is to be kept confidential, write name: confidential.`,
  }),
  'signed-without-date': (a: About) => ({
    zh: `${a.field.zh} 写的是 signed（已签约），但没有写签约日期。请加上 signed_on；不知道就写 unknown。`,
    en: `${a.field.en} is signed, but the day of signing is missing. Please add signed_on, or signed_on: unknown.`,
  }),
  'sector-without-codes': (a: About & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，没有对应的行业代码。请加上 sector_codes，写 gb_t_4754 和 isic 两个代码。`,
    en: `${a.field.en} is ${a.value}, which has no codes of its own. Please add sector_codes with gb_t_4754 and isic.`,
  }),
  'project-twice': (a: { id: string; other: string }) => ({
    zh: `这个项目与 ${a.other} 的投资方相同，地点和经营活动、或金额也相同，像是重复录入。请删去其中一个；确是两个项目，请加上 not_duplicate_of: [${a.id}]。`,
    en: `This project has the same investor as ${a.other}, and the same place and activity or the same amount: it looks entered twice. Please delete one; if they are two projects, add not_duplicate_of: [${a.id}].`,
  }),
  'project-change-not-recorded': (a: { name: string; from: string; to: string }) => ({
    zh: `与上次公布的相比，${a.from} 改成了 ${a.to}，但 changes 里没有这一条。请加一条，写 field: ${a.name}、from: "${a.from}"、to: "${a.to}"、date（日期）和 what（改了什么，四种语言）；原来写错了的，再加 correction: true。`,
    en: `Compared with what was published, ${a.from} has become ${a.to}, but changes has no such entry. Please add one with field: ${a.name}, from: "${a.from}", to: "${a.to}", date and what (in four languages); and correction: true if what stood here was wrong.`,
  }),
  'project-removed': (a: { id: string }) => ({
    zh: `项目 ${a.id} 已经公布过，不能删去：读者手里有它的网址。请恢复这个文件夹；项目终止请在 stages 里加 terminated，要撤下请写 publication: withdrawn。`,
    en: `The project ${a.id} was published and cannot be removed: readers hold its address. Please restore the folder; if it ended, add the stage terminated, or set publication: withdrawn to take it off the site.`,
  }),
}
