import { type AboutField, didYouMean } from '../phrases'

/** Sentences about redirects. */
export const redirects = {
  'redirect-nowhere': (a: AboutField & { value: string; meant?: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，网站上没有这个页面。${didYouMean(a.meant).zh}请写已发布页面的网址，不写语言，头尾没有斜线。`,
    en: `${a.field.en} is “${a.value}”, but the site has no such page.${didYouMean(a.meant).en} Please write the address of a published page, without language and slashes at its ends.`,
  }),
  'redirect-moved-again': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，而这个网址自己也已转移。请直接写最后的网址。`,
    en: `${a.field.en} is “${a.value}”, which itself has moved. Please write the last address at once.`,
  }),
  'redirect-from-page': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，但这个网址上还有内容。请删去这一条，或先删去那里的内容。`,
    en: `${a.field.en} is “${a.value}”, but there is still content for that address. Please delete this entry, or that content first.`,
  }),
  'redirect-twice': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，前面已有同一个网址。一个网址只能转到一处。请删去其中一条。`,
    en: `${a.field.en} is “${a.value}”, which stands above already. An address can lead to one place only. Please delete one of the two.`,
  }),
}
