import type { Bilingual } from '../phrases'

/** Sentences about figures and dates that differ between two places. */
export const figures = {
  'figure-not-in-chinese': (a: { part: Bilingual; text: string; file: string }) => ({
    zh: `${a.part.zh}写了“${a.text}”，同一条目的中文里没有这个数字或日期。译文里的数字和日期必须与中文一致。请对照 ${a.file} 改正；如果中文漏写了，请先补上中文；如果说的是同一个事实、只是写法不同，请在这份文件的两行 --- 之间写 confirmed: [{ what: "${a.text}", why: "为什么一致" }]。`,
    en: `${a.part.en} has “${a.text}”, a number or date that the Chinese text of the same item does not have. Figures in a translation must be those of the Chinese. Please correct it by ${a.file}; if the Chinese left it out, add it there first; if it says the same in another way, write confirmed: [{ what: "${a.text}", why: "why it is the same" }] between the two lines --- of this file.`,
  }),
  'signing-differs': (a: {
    part: Bilingual
    text: string
    values: string
    file: string
    line: number
  }) => ({
    zh: `${a.part.zh}写了“${a.text}”，与 ${a.file} 第 ${a.line} 行的 ${a.values} 不一致。同一个事实在两处必须一样。请对照来源，改正写错的一处。`,
    en: `${a.part.en} says “${a.text}”, which differs from ${a.values} on line ${a.line} of ${a.file}. One fact must be the same in both places. Please check the source and correct the wrong one.`,
  }),
}
