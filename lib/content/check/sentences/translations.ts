import type { AboutField, Bilingual } from '../phrases'

/** Sentences about the language files of an item and how they differ. */
export const translations = {
  'no-hash': (a: { meant: string }) => ({
    zh: `译文没有写明依据的是哪一版中文。请在两行 --- 之间加上 sourceHash: ${a.meant}，或运行 npm run content:stamp。`,
    en: `The translation does not say which Chinese text it was made from. Please add sourceHash: ${a.meant} between the two lines ---, or run npm run content:stamp.`,
  }),
  'hash-in-chinese': (a: AboutField) => ({
    zh: `${a.field.zh} 不应写在中文里：中文是原文，只有译文才需要它。请删去这一行。`,
    en: `${a.field.en} does not belong into the Chinese file: Chinese is the source, only translations need it. Please delete the line.`,
  }),
  'empty-body': (a: { name: string }) => ({
    zh: `${a.name} 没有正文。请在第二行 --- 下面写上正文；如果还没有译文，请删去这个文件，网站会先显示中文。`,
    en: `${a.name} has no body. Please write it below the second line ---; if there is no translation yet, delete the file and the site shows the Chinese.`,
  }),
  'empty-chinese-body': (_: object) => ({
    zh: 'zh 文件没有正文。请在第二行 --- 下面写上中文正文。',
    en: 'The Chinese file has no body. Please write the Chinese text below the second line ---.',
  }),
  'untranslated-field': (a: AboutField) => ({
    zh: `中文写了 ${a.field.zh}，这份译文里却没有。请补上它的译文。`,
    en: `The Chinese file has ${a.field.en}, this translation does not. Please add its translation.`,
  }),
  'field-not-in-chinese': (a: AboutField) => ({
    zh: `译文写了 ${a.field.zh}，中文里却没有。译文不能比中文多内容。请先在中文里写上，或删去这一行。`,
    en: `The translation has ${a.field.en}, the Chinese file does not. A translation cannot say more than the Chinese. Please add it to the Chinese first, or delete the line.`,
  }),
  'results-count': (a: AboutField & { count: number; inChinese: number }) => ({
    zh: `${a.field.zh} 有 ${a.count} 条，中文有 ${a.inChinese} 条。请与中文逐条对应。`,
    en: `${a.field.en} has ${a.count} entries, the Chinese file has ${a.inChinese}. Please give one for each entry of the Chinese.`,
  }),
  'status-in-title': (a: AboutField & { word: string }) => ({
    zh: `${a.field.zh} 里有“${a.word}”。活动状态由 status 字段显示，标题里不写。请从标题中删去这个词。`,
    en: `${a.field.en} has “${a.word}”. The status of an event is shown from the field status, not in its title. Please take the word out of the title.`,
  }),
  'wrong-language': (a: { part: Bilingual; wanted: Bilingual; found: Bilingual }) => ({
    zh: `${a.part.zh}应是${a.wanted.zh}，写的却是${a.found.zh}，像是还没有翻译或贴错了文件。请换成${a.wanted.zh}。`,
    en: `${a.part.en} should be in ${a.wanted.en} but is in ${a.found.en}: not yet translated, or pasted into the wrong file. Please replace it with ${a.wanted.en}.`,
  }),
}
