import { choice, didYouMean } from './parts'

/** Sentences about text pages (`.mdx`) and their components. */
export const mdx = {
  'page-syntax': (a: { text: string }) => ({
    zh: `这里“${a.text}”的写法读不懂：可能是 <、{ 没有成对，或组件没有结束。请检查这一行；要显示这些符号本身，请在前面加反斜杠，写成 \\< 或 \\{。`,
    en: `“${a.text}” cannot be read: a < or { may have no partner, or a component is not closed. Please check this line; to show these characters themselves, put a backslash before them: \\< or \\{.`,
  }),
  'page-code': (a: { text: string }) => ({
    zh: `页面里有程序代码“${a.text}”。页面不能有 import、export 或花括号 { } 里的代码。请删去；要显示花括号本身，请写成 \\{ 和 \\}。`,
    en: `The page has program code “${a.text}”. A page may not have import, export or code between braces { }. Please delete it; to show a brace itself, write \\{ and \\}.`,
  }),
  'page-component': (a: { name: string; allowed: readonly string[]; meant?: string }) => ({
    zh: `页面里不能用 <${a.name}>。${didYouMean(a.meant).zh}只能用这些组件：${choice(a.allowed).zh}。请改正或删去。`,
    en: `<${a.name}> is not allowed in a page.${didYouMean(a.meant).en} Only these components are: ${choice(a.allowed).en}. Please correct or delete it.`,
  }),
  'component-lacks': (a: { name: string; attribute: string; example: string }) => ({
    zh: `<${a.name}> 缺少 ${a.attribute}。请写成例如 ${a.example}。`,
    en: `<${a.name}> lacks ${a.attribute}. Please write for example ${a.example}.`,
  }),
  'component-attribute': (a: { name: string; attribute: string; allowed: readonly string[] }) => ({
    zh: `<${a.name}> 不能写 ${a.attribute}。${a.allowed.length ? `它只认：${a.allowed.join('、')}` : '它后面什么都不写'}。请删去 ${a.attribute}。`,
    en: `<${a.name}> does not take ${a.attribute}. ${a.allowed.length ? `It takes only: ${a.allowed.join(', ')}` : 'It takes nothing'}. Please delete ${a.attribute}.`,
  }),
  'component-date': (a: { name: string; value: string; meant: string }) => ({
    zh: `<${a.name}> 的 date 写的是“${a.value}”，不是真实的日期。请写年、年-月或年-月-日，例如 ${a.meant}。`,
    en: `The date of <${a.name}> is “${a.value}”, which is no real date. Please write a year, year-month or year-month-day, for example ${a.meant}.`,
  }),
  'component-source': (a: { name: string; attribute: string; value: string; meant?: string }) => ({
    zh: `<${a.name}> 的 ${a.attribute} 写的是“${a.value}”，但来源里没有这个编号。${didYouMean(a.meant).zh}请写 content/sources 里已有的编号，或先新建这个来源。`,
    en: `The ${a.attribute} of <${a.name}> is “${a.value}”, but there is no such source.${didYouMean(a.meant).en} Please write an id that exists in content/sources, or create the source first.`,
  }),
  'component-desk': (a: { value: string; allowed: readonly string[] }) => ({
    zh: `<Contact> 的 desk 写的是“${a.value}”。只能写 ${choice(a.allowed).zh}。请从中选一个。`,
    en: `The desk of <Contact> is “${a.value}”. Only ${choice(a.allowed).en} are allowed. Please choose one.`,
  }),
}
