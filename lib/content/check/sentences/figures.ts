import type { Bilingual } from '../bilingual'

/** Sentences about numbers and dates that differ between languages. */
export const figures = {
  'figure-not-in-chinese': (a: { part: Bilingual; text: string; file: string }) => ({
    zh: `${a.part.zh}写了“${a.text}”，同一条目的中文里没有这个数字或日期。译文里的数字和日期必须与中文一致。请对照 ${a.file} 改正；如果中文漏写了，请先补上中文。`,
    en: `${a.part.en} has “${a.text}”, a number or date that the Chinese text of the same item does not have. Figures in a translation must be those of the Chinese. Please correct it by ${a.file}; if the Chinese left it out, add it there first.`,
  }),
}
