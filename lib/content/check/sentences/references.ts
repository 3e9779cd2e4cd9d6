import { type AboutField, type Bilingual, didYouMean } from '../phrases'

/** Other values that a field of ids may have. */
const orWords = (words: readonly string[]) => ({
  zh: words.length === 0 ? '' : `（或 ${words.join('、')}）`,
  en: words.length === 0 ? '' : ` (or ${words.join(', ')})`,
})

/** Sentences about what an item names: other items by their ids. */
export const references = {
  'no-such-item': (
    a: AboutField & {
      value: string
      what: Bilingual
      where: string
      words: readonly string[]
      meant?: string
    },
  ) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，但${a.what.zh}里没有这个编号。${didYouMean(a.meant).zh}请写 ${a.where} 里已有的编号${orWords(a.words).zh}，或先新建它。`,
    en: `${a.field.en} is “${a.value}”, but there is no such id among the ${a.what.en}.${didYouMean(a.meant).en} Please write an id that exists in ${a.where}${orWords(a.words).en}, or create the item first.`,
  }),
  'item-not-published': (a: AboutField & { value: string; publication: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，它的发布状态是 ${a.publication}，网站上没有它的页面。请先把它设为 published，或删去这一处。`,
    en: `${a.field.en} is “${a.value}”, whose publication is ${a.publication}, so the site has no page for it. Please set it to published first, or delete this entry.`,
  }),
  'refers-to-itself': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，就是这个条目自己。请写另一个条目的编号，或删去这一处。`,
    en: `${a.field.en} is “${a.value}”, which is this item itself. Please write the id of another item, or delete this entry.`,
  }),
}
