import type { Bilingual } from '../bilingual'
import { didYouMean } from './parts'

/** Sentences about the body: headings, links, raw HTML. */
export const markdown = {
  'raw-html': (a: { text: string }) => ({
    zh: `正文里有网页代码“${a.text}”。正文只用文字和 Markdown 写法，不能有 HTML。请删去代码，只留文字；从 Word 或网页粘贴时请选“只保留文本”。`,
    en: `The body has web code “${a.text}”. The body is plain text and Markdown, never HTML. Please delete the code and keep the words; when pasting from Word or a web page choose “text only”.`,
  }),
  script: (a: { text: string }) => ({
    zh: `正文里有脚本代码“${a.text}”。出于安全，正文里绝不能有脚本。请全部删去。`,
    en: `The body has script code “${a.text}”. For safety the body may never have scripts. Please delete all of it.`,
  }),
  'heading-top': (a: { text: string }) => ({
    zh: `标题“${a.text}”用了一个 #。一级标题是页面标题，由 title 生成。请改用两个 #：## ${a.text}`,
    en: `The heading “${a.text}” has one #. The first level is the title of the page, made from title. Please use two: ## ${a.text}`,
  }),
  'heading-skip': (a: { text: string; depth: number; most: number }) => ({
    zh: `标题“${a.text}”用了 ${a.depth} 个 #，跳过了一级。这里最多用 ${a.most} 个。请写成 ${'#'.repeat(a.most)} ${a.text}`,
    en: `The heading “${a.text}” has ${a.depth} #, which skips a level. At most ${a.most} are allowed here. Please write ${'#'.repeat(a.most)} ${a.text}`,
  }),
  'heading-empty': (_: object) => ({
    zh: '这里有一个没有文字的标题。请写上标题文字，或删去这一行。',
    en: 'There is a heading without words. Please write its words or delete the line.',
  }),
  footnote: (a: { text: string; where: Bilingual }) => ({
    zh: `正文里有脚注“${a.text}”，网站没有脚注。说明请直接写进正文，可放在括号里；来源请${a.where.zh}。`,
    en: `The body has a footnote “${a.text}”, and the site has no footnotes. Please write an explanation into the text itself, in brackets if you like; a source belongs ${a.where.en}.`,
  }),
  'link-nowhere': (a: { url: string; meant?: string }) => ({
    zh: `链接“${a.url}”指向的页面不存在。${didYouMean(a.meant).zh}请改成本站已有页面的地址，或删去链接。`,
    en: `The link “${a.url}” leads to no page.${didYouMean(a.meant).en} Please use the address of a page that exists on this site, or delete the link.`,
  }),
  'link-not-published': (a: { url: string }) => ({
    zh: `链接“${a.url}”指向的条目还没有发布，读者打不开。请先发布那个条目，或删去链接。`,
    en: `The link “${a.url}” leads to an item that is not published, so readers cannot open it. Please publish that item first, or delete the link.`,
  }),
  'link-language': (a: { url: string; meant: string }) => ({
    zh: `链接“${a.url}”指向另一种语言的页面。站内链接要与本文件同一语言。请写成 ${a.meant}。`,
    en: `The link “${a.url}” leads to a page in another language. Links within the site keep to the language of the file. Please write ${a.meant}.`,
  }),
  'link-no-language': (a: { url: string; meant: string }) => ({
    zh: `链接“${a.url}”没有写明语言。站内链接要以本文件的语言开头。请写成 ${a.meant}。`,
    en: `The link “${a.url}” does not say the language. Links within the site begin with the language of the file. Please write ${a.meant}.`,
  }),
  'link-relative': (a: { url: string; locale: string }) => ({
    zh: `链接“${a.url}”不完整。站内链接从 /${a.locale}/ 写起，例如 /${a.locale}/about/；站外链接以 https:// 开头。请改写。`,
    en: `The link “${a.url}” is not complete. Links within the site begin with /${a.locale}/, for example /${a.locale}/about/; links to other sites begin with https://. Please rewrite it.`,
  }),
  'link-local': (a: { url: string }) => ({
    zh: `链接“${a.url}”指向您自己电脑上的文件，别人打不开。请换成网址，或删去链接。`,
    en: `The link “${a.url}” leads to a file on your own computer, which nobody else can open. Please replace it with a web address, or delete the link.`,
  }),
  'link-malformed': (a: { url: string }) => ({
    zh: `链接“${a.url}”不是有效的网址。请从浏览器地址栏重新复制，以 https:// 开头，中间没有空格和中文标点。`,
    en: `The link “${a.url}” is not a valid web address. Please copy it again from the address bar of the browser; it begins with https:// and has no spaces or Chinese punctuation.`,
  }),
  'link-swallowed': (a: { url: string; meant: string }) => ({
    zh: `网址“${a.url}”把后面的文字或标点也连了进去。请用尖括号把网址括起来：<${a.meant}>`,
    en: `The address “${a.url}” runs into the words or punctuation behind it. Please put the address into angle brackets: <${a.meant}>`,
  }),
  'link-protocol': (a: { url: string }) => ({
    zh: `链接“${a.url}”的类型不允许。只能用 https://、http://、mailto:、tel: 或本站地址。请改写或删去。`,
    en: `The kind of link “${a.url}” is not allowed. Only https://, http://, mailto:, tel: or addresses of this site. Please rewrite or delete it.`,
  }),
  'link-without-words': (a: { url: string }) => ({
    zh: `链接“${a.url}”没有文字，读者看不到也听不到它。请在方括号里写上链接文字。`,
    en: `The link “${a.url}” has no words, so nobody can see or hear it. Please write words between the square brackets.`,
  }),
}
