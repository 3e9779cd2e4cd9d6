import { type Bilingual, didYouMean } from '../phrases'

/** Sentences about figures and citations that lack a source. */
export const sources = {
  'figure-without-ground': (a: { part: Bilingual; text: string; file: string }) => ({
    zh: `${a.part.zh}写了“${a.text}”，但没有一个来源证明数字。请在 ${a.file} 的 sources 里，给写有这个数字的来源的 supports 加上 figures（人数也可写 participants，比赛结果写 results）；没有来源的数字请删去。`,
    en: `${a.part.en} says “${a.text}”, but no source is the ground for figures. Please add figures (or participants, or results) to “supports” of the source that has this figure, in “sources” of ${a.file}; delete a figure that has no source.`,
  }),
  'figure-without-source': (a: { text: string }) => ({
    zh: `这一段写了“${a.text}”，但没有注明来源。请在这一段末尾加上 [^来源编号]；没有来源的数字请删去。`,
    en: `This passage says “${a.text}” without a source. Please add [^id of the source] at its end; delete a figure that has no source.`,
  }),
  'note-unknown': (a: { text: string; meant?: string }) => ({
    zh: `正文里的标记“[^${a.text}]”没有对应的来源。${didYouMean(a.meant).zh}标记写成 [^来源编号]，请写 content/sources 里已有的编号，或先新建这个来源；不是来源的说明请直接写进正文。`,
    en: `The mark “[^${a.text}]” in the body names no source.${didYouMean(a.meant).en} A mark is written [^id of the source]: please write an id that exists in content/sources, or create the source first; write an explanation that is no source into the text itself.`,
  }),
  'note-outside-body': (a: { part: Bilingual; text: string }) => ({
    zh: `${a.part.zh}里有来源标记“${a.text}”。标记只写在正文里。请删去它。`,
    en: `${a.part.en} has the note mark “${a.text}”. Marks stand in the body only. Please delete it.`,
  }),
  'citation-not-listed': (a: { value: string; file: string }) => ({
    zh: `正文引用了来源“${a.value}”，但 ${a.file} 的 sources 里没有它。请在 sources 里加上 source: ${a.value}，并在 supports 里写明它证明了什么。`,
    en: `The body cites the source “${a.value}”, which does not stand in “sources” of ${a.file}. Please add source: ${a.value} there, and say in “supports” what it is the ground for.`,
  }),
  'citation-left-out': (a: { value: string }) => ({
    zh: `中文引用了来源“${a.value}”，这个译文没有引用。请在相应的地方加上 [^${a.value}]。`,
    en: `The Chinese cites the source “${a.value}” and this translation does not. Please add [^${a.value}] in the same place.`,
  }),
}
