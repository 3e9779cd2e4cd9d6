import { choice, didYouMean } from '../phrases'

/** Sentences about the body: headings, footnotes, HTML, and the components of text pages (`.mdx`). */
export const markdown = {
  'raw-html': (a: { text: string }) => ({
    zh: `正文里有网页代码“${a.text}”。正文只用文字和 Markdown 写法，不能有 HTML。请删去代码，只留文字；从 Word 或网页粘贴时请选“只保留文本”。`,
    en: `The body has web code “${a.text}”. The body is plain text and Markdown, never HTML. Please delete the code and keep the words; when pasting from Word or a web page choose “text only”.`,
  }),
  script: (a: { text: string }) => ({
    zh: `正文里有脚本代码“${a.text}”。出于安全，正文里绝不能有脚本。请全部删去。`,
    en: `The body has script code “${a.text}”. For safety the body may never have scripts. Please delete all of it.`,
  }),
  'too-deep': (_: object) => ({
    zh: '从这一行起，列表或引用（>）一层套一层，套了几十层，无法排版。请删去多余的 > 或缩进，最多套两三层。',
    en: 'From this line on, lists or quotations (>) lie within one another dozens of times and cannot be laid out. Please delete the surplus > or indents; two or three levels are enough.',
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
  footnote: (a: { text: string }) => ({
    zh: `正文里有脚注“${a.text}”，网站没有脚注。说明请直接写进正文，可放在括号里；来源只写标记 [^来源编号]，不写注文。`,
    en: `The body has a footnote “${a.text}”, and the site has no footnotes. Please write an explanation into the text itself, in brackets if you like; for a source write only its mark [^id of the source], without a text of its own.`,
  }),
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
  'component-desk': (a: { value: string; allowed: readonly string[] }) => ({
    zh: `<Contact> 的 desk 写的是“${a.value}”。只能写 ${choice(a.allowed).zh}。请从中选一个。`,
    en: `The desk of <Contact> is “${a.value}”. Only ${choice(a.allowed).en} are allowed. Please choose one.`,
  }),
}
