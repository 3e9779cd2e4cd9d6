import type { Bilingual } from '../phrases'
import { choice, didYouMean } from '../phrases'

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Sentences about files and folders, their names and their encoding. */
export const files = {
  'no-content': (_: object) => ({
    zh: '内容文件夹是空的或不存在。请检查 CONTENT_DIR 是否写对，或恢复 content 文件夹。',
    en: 'The content folder is empty or does not exist. Please check CONTENT_DIR, or restore the folder content.',
  }),
  'missing-file': (a: { name: string }) => ({
    zh: `缺少文件 ${a.name}。网站没有它就不能生成。请恢复或新建这个文件。`,
    en: `The file ${a.name} is missing. The site cannot be built without it. Please restore or create it.`,
  }),
  'missing-facts': (a: { name: string }) => ({
    zh: `这个文件夹里没有 ${a.name}，里面的文字没有事实可依。请新建 ${a.name}；如果整个条目不要了，请删去文件夹。`,
    en: `This folder has no ${a.name}, so its words belong to no facts. Please create ${a.name}; if the item is no longer wanted, delete the folder.`,
  }),
  'missing-chinese': (a: { name: string }) => ({
    zh: `缺少中文 ${a.name}。中文是原文，每个条目都必须有。请新建 ${a.name}，写上 title、summary 和正文。`,
    en: `The Chinese file ${a.name} is missing. Chinese is the source text, so every item must have it. Please create ${a.name} with title, summary and body.`,
  }),
  'unexpected-file': (a: { name: string; allowed: readonly string[]; meant?: string }) => ({
    zh: `这里不应有文件 ${a.name}，网站不会用它。${didYouMean(a.meant).zh}这里可以有：${choice(a.allowed).zh}。请改名、移走或删去。`,
    en: `There should be no file ${a.name} here; the site will not use it.${didYouMean(a.meant).en} Allowed here: ${choice(a.allowed).en}. Please rename, move or delete it.`,
  }),
  'unexpected-folder': (a: { name: string; allowed: readonly string[]; meant?: string }) => ({
    zh: `这里不应有文件夹 ${a.name}。${didYouMean(a.meant).zh}这里可以有：${choice(a.allowed).zh}。请改名或移走。`,
    en: `There should be no folder ${a.name} here.${didYouMean(a.meant).en} Allowed here: ${choice(a.allowed).en}. Please rename or move it.`,
  }),
  'bad-name': (a: { name: string; what: Bilingual; meant: string }) => ({
    zh: `${a.what.zh}“${a.name}”不能作编号。编号只能用小写英文字母、数字和连字符，3 至 60 个字符。请改名为例如 ${a.meant}。`,
    en: `The ${a.what.en} “${a.name}” cannot be an id. An id has only lower-case letters, digits and hyphens, 3 to 60 characters. Please rename it, for example to ${a.meant}.`,
  }),
  'bad-year-name': (a: { name: string }) => ({
    zh: `文件夹名“${a.name}”不是年份。届次的文件夹用四位年份命名，从 2022 起。请改名为例如 2026。`,
    en: `The folder name “${a.name}” is no year. The folder of an edition is named by its year, four digits, from 2022. Please rename it, for example to 2026.`,
  }),
  'not-utf8': (a: { guess?: Bilingual }) => ({
    zh: `这一行有不是 UTF-8 编码的字符${a.guess ? `，${a.guess.zh}` : ''}。网站只认 UTF-8。请在编辑器里选“另存为”，编码选 UTF-8。`,
    en: `This line has characters that are not in UTF-8${a.guess ? `; ${a.guess.en}` : ''}. The site reads only UTF-8. Please save the file again with the encoding UTF-8.`,
  }),
  bom: (_: object) => ({
    zh: '文件开头有看不见的 BOM 标记。请用“UTF-8（无 BOM）”重新保存。',
    en: 'The file begins with an invisible byte order mark. Please save it again as “UTF-8 without BOM”.',
  }),
  nul: (_: object) => ({
    zh: '这一行有看不见的空字符（NUL），文件可能已损坏。请删去这些字符，或重新输入这一行。',
    en: 'This line has invisible NUL characters; the file may be damaged. Please delete them or type the line again.',
  }),
  'control-character': (a: { character: string }) => ({
    zh: `这一行有看不见的控制字符（${codePoint(a.character)}），网页和订阅里都不能有。请删去它，或重新输入这一行。`,
    en: `This line has an invisible control character (${codePoint(a.character)}), which pages and feeds cannot carry. Please delete it or type the line again.`,
  }),
  garbled: (a: { text: string }) => ({
    zh: `这一行有乱码“${a.text}”，原来的字已经丢失。请对照原文重新输入。`,
    en: `This line has garbled characters “${a.text}”; the original letters are lost. Please type them again from the original.`,
  }),
  'empty-file': (_: object) => ({
    zh: '这个文件是空的。请写上内容，可照着同类文件填写；如果不要它了，请删去。',
    en: 'This file is empty. Please fill it in, following a file of the same kind; if it is not wanted, delete it.',
  }),
  'fact-syntax': (a: { text: string; line: number }) => ({
    zh: `第 ${a.line} 行“${a.text}”的写法读不懂。每行应是“字段名: 值”，冒号用半角、后面空一格，同级的字段左边对齐，引号和括号成对。请检查这一行和上一行。`,
    en: `Line ${a.line}, “${a.text}”, cannot be read. A line is “name: value”, with a half-width colon and a space after it, fields of one level aligned, quotes and brackets in pairs. Please check this line and the one above.`,
  }),
  'fullwidth-colon': (a: { text: string; meant: string }) => ({
    zh: `“${a.text}”用了全角冒号“：”。字段名后面要用半角冒号加一个空格。请写成 ${a.meant}`,
    en: `“${a.text}” has a full-width colon. After the name of a field comes a half-width colon and a space. Please write ${a.meant}`,
  }),
  'no-space-after-colon': (a: { text: string; meant: string }) => ({
    zh: `“${a.text}”的冒号后面没有空格。字段名后面要用半角冒号加一个空格。请写成 ${a.meant}`,
    en: `“${a.text}” has no space after the colon. After the name of a field comes a colon and a space. Please write ${a.meant}`,
  }),
  instruction: (a: { text: string; mark: string; meant: string }) => ({
    zh: `“${a.text}”的文字以 ${a.mark} 开头，这个符号在字段里另有用处，后面的文字会丢失。请给文字加上英文双引号，写成 ${a.meant}`,
    en: `The text of “${a.text}” begins with ${a.mark}, which has a meaning of its own in a field, so the words after it would be lost. Please put the text in double quotes: ${a.meant}`,
  }),
  backslash: (a: { text: string; meant: string }) => ({
    zh: `“${a.text}”的双引号里有反斜杠 \\，单独一个会与后面的字母合成别的符号。请写成两个：${a.meant}`,
    en: `“${a.text}” has a backslash in double quotes; a single one makes another character of the letter after it. Please write two: ${a.meant}`,
  }),
  'comment-in-text': (a: { text: string; meant: string }) => ({
    zh: `“${a.text}”的文字里有空格加 #，# 和后面的文字会丢失。请给文字加上英文双引号，写成 ${a.meant}`,
    en: `The text of “${a.text}” has a space and #; the # and the words after it would be lost. Please put the text in double quotes: ${a.meant}`,
  }),
  tab: (_: object) => ({
    zh: '这一行用制表符（Tab）缩进。请改用空格，每级两个。',
    en: 'This line is indented with a tab. Please use spaces, two for each level.',
  }),
  'colon-in-text': (a: { text: string; meant: string }) => ({
    zh: `“${a.text}”的文字里又有冒号加空格，会被误认为另一个字段。请给文字加上英文双引号，写成 ${a.meant}`,
    en: `“${a.text}” has another colon and space in its text, which reads like another field. Please put the text in double quotes: ${a.meant}`,
  }),
  'open-quote': (a: { text: string }) => ({
    zh: `“${a.text}”的引号没有成对。请在文字的末尾补上引号。`,
    en: `“${a.text}” has a quotation mark without its partner. Please close the quotation at the end of the text.`,
  }),
  'repeated-field': (a: { key: string }) => ({
    zh: `字段 ${a.key} 在同一处写了两次。请只留一个，把另一个删去。`,
    en: `The field ${a.key} stands twice in the same place. Please keep one and delete the other.`,
  }),
  'no-front-matter': (a: { name: string }) => ({
    zh: `${a.name} 的第一行不是 ---，找不到标题和摘要。请在文件开头写：第一行 ---，然后 title: 和 summary:，再一行 ---，下面才是正文。`,
    en: `The first line of ${a.name} is not ---, so title and summary cannot be found. Please begin the file with a line ---, then title: and summary:, then another line ---, and the body below it.`,
  }),
  'open-front-matter': (a: { name: string }) => ({
    zh: `${a.name} 开头有一行 ---，后面却没有第二行 ---。请在 summary 等字段的下面单独写一行 ---，再写正文。`,
    en: `${a.name} begins with a line --- but has no second one. Please write a line --- below summary and the other fields, and then the body.`,
  }),
}
