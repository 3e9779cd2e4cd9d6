import { didYouMean } from '../phrases'

/** Sentences about links in the body. */
export const links = {
  'link-not-in-chinese': (a: { url: string; file: string }) => ({
    zh: `正文里的网址“${a.url}”，同一条目的中文和事实里都没有。译文不能比中文多出处。请对照 ${a.file} 改正；如果中文漏写了，请先补上中文。`,
    en: `The body links to “${a.url}”, which neither the Chinese text nor the facts of the item have. A translation cannot lead elsewhere than the Chinese. Please correct it by ${a.file}; if the Chinese left it out, add it there first.`,
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
  'link-too-early': (a: { url: string; publish_at: string }) => ({
    zh: `链接“${a.url}”指向一篇 ${a.publish_at} 才发布的文章，在那之前读者打不开，也会泄露它。请先删去链接，到时发布并删去那篇文章的 publish_at 之后再加上。`,
    en: `The link “${a.url}” leads to an article that is published only at ${a.publish_at}: until then readers cannot open it, and the link gives it away. Please delete the link, and add it when the article is out and its publish_at deleted.`,
  }),
}
