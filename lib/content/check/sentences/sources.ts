import type { Bilingual } from '../phrases'

/** Sentences about figures and citations that lack a source. */
export const sources = {
  'figure-without-ground': (a: { part: Bilingual; text: string; file: string }) => ({
    zh: `${a.part.zh}写了“${a.text}”，但没有一个来源证明数字。请在 ${a.file} 的 sources 里，给写有这个数字的来源的 supports 加上 figures（人数也可写 participants，比赛结果写 results）；没有来源的数字请删去。`,
    en: `${a.part.en} says “${a.text}”, but no source is the ground for figures. Please add figures (or participants, or results) to “supports” of the source that has this figure, in “sources” of ${a.file}; delete a figure that has no source.`,
  }),
  'figure-without-source': (a: { text: string }) => ({
    zh: `这一段写了“${a.text}”，但没有注明来源。请在这一段末尾加上 <Source id="来源编号" />，或把这一段放进 <AsOf date="日期" source="来源编号"> 里；没有来源的数字请删去。`,
    en: `This passage says “${a.text}” without a source. Please add <Source id="id of the source" /> at its end, or put it into <AsOf date="date" source="id of the source">; delete a figure that has no source.`,
  }),
  'citation-not-listed': (a: { value: string; file: string }) => ({
    zh: `正文引用了来源“${a.value}”，但 ${a.file} 的 sources 里没有它。请在 sources 里加上 source: ${a.value}，并在 supports 里写明它证明了什么。`,
    en: `The body cites the source “${a.value}”, which does not stand in “sources” of ${a.file}. Please add source: ${a.value} there, and say in “supports” what it is the ground for.`,
  }),
  'citation-left-out': (a: { value: string }) => ({
    zh: `中文引用了来源“${a.value}”，这个译文没有引用。请在相应的地方加上 <Source id="${a.value}" />。`,
    en: `The Chinese cites the source “${a.value}” and this translation does not. Please add <Source id="${a.value}" /> in the same place.`,
  }),
}
