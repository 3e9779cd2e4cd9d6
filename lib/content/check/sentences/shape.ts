import type { Bilingual } from '../phrases'
import { type AboutField, add, choice, describeValue, didYouMean } from '../phrases'

/** Sentences about the fields of a fact file or a front matter. */
export const shape = {
  missing: (a: AboutField & { about?: Bilingual; hint?: Bilingual }) => ({
    zh: `缺少必填的 ${a.field.zh}${a.about ? `（${a.about.zh}）` : ''}。请补上这一项。${add(a.hint).zh}`,
    en: `${a.field.en} is missing${a.about ? ` (${a.about.en})` : ''}. Please add it.${add(a.hint).en}`,
  }),
  'unknown-key': (a: AboutField & { allowed: readonly string[]; meant?: string }) => ({
    zh: `这里不能有 ${a.field.zh} 这个字段。${a.meant ? didYouMean(a.meant).zh : `这里可以写的字段有：${a.allowed.join('、')}。`}请改正字段名，或删去这一行。`,
    en: `There is no field ${a.field.en} here.${a.meant ? didYouMean(a.meant).en : ` Fields allowed here: ${a.allowed.join(', ')}.`} Please correct the name or delete the line.`,
  }),
  'wrong-type': (a: AboutField & { value: unknown; wanted: Bilingual; meant?: string }) => ({
    zh: `${a.field.zh} ${describeValue(a.value).zh}，这里不能这样写。${didYouMean(a.meant).zh}可以写 ${a.wanted.zh}。请照此改写。`,
    en: `${a.field.en} ${describeValue(a.value).en}, which does not fit here.${didYouMean(a.meant).en} What fits: ${a.wanted.en}. Please rewrite it so.`,
  }),
  'not-listed': (
    a: AboutField & { value: unknown; allowed: readonly string[]; meant?: string },
  ) => ({
    zh: `${a.field.zh} ${describeValue(a.value).zh}，不在可选范围内。${didYouMean(a.meant).zh}请从这些值中选一个：${choice(a.allowed).zh}。`,
    en: `${a.field.en} ${describeValue(a.value).en}, which is not one of the values allowed.${didYouMean(a.meant).en} Please choose one of: ${choice(a.allowed).en}.`,
  }),
  empty: (a: AboutField & { about?: Bilingual }) => ({
    zh: `${a.field.zh} 是空的${a.about ? `（${a.about.zh}）` : ''}。请写上内容。`,
    en: `${a.field.en} is empty${a.about ? ` (${a.about.en})` : ''}. Please fill it in.`,
  }),
  'empty-list': (a: AboutField & { about?: Bilingual }) => ({
    zh: `${a.field.zh} 里一条也没有${a.about ? `（${a.about.zh}）` : ''}。请至少写一条。`,
    en: `${a.field.en} has no entry${a.about ? ` (${a.about.en})` : ''}. Please write at least one.`,
  }),
  'too-long': (a: AboutField & { length: number; most: number }) => ({
    zh: `${a.field.zh} 有 ${a.length} 个字符，最多只能有 ${a.most} 个。请删去 ${a.length - a.most} 个以上的字符。`,
    en: `${a.field.en} has ${a.length} characters; at most ${a.most} are allowed. Please shorten it by at least ${a.length - a.most}.`,
  }),
  'out-of-range': (a: AboutField & { value: number; wanted: Bilingual }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，超出了范围。请写${a.wanted.zh}。`,
    en: `${a.field.en} is ${a.value}, which is out of range. Please write ${a.wanted.en}.`,
  }),
  'quote-it': (a: AboutField & { value: number | boolean }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，没有加引号，会被当成数字而不是文字。请加上引号："${a.value}"。`,
    en: `${a.field.en} is ${a.value} without quotes, so it is read as a number and not as text. Please put it in quotes: "${a.value}".`,
  }),
  'unquote-it': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是加了引号的“${a.value}”，这里要的是数字。请去掉引号，写 ${a.value}。`,
    en: `${a.field.en} is “${a.value}” in quotes, but a number is wanted. Please drop the quotes and write ${a.value}.`,
  }),
  'bad-address': (a: AboutField & { value: string; meant?: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，不是完整的网址。网址要以 http:// 或 https:// 开头，中间没有空格。请写${a.meant ? `成 ${a.meant}` : '完整网址，例如 https://www.example.org/news/1.html'}。`,
    en: `${a.field.en} is “${a.value}”, which is not a full web address. An address begins with http:// or https:// and has no spaces. Please write ${a.meant ?? 'the full address, for example https://www.example.org/news/1.html'}.`,
  }),
  'bad-email': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，不是电子邮箱地址。请写完整的地址，例如 info@example.org。`,
    en: `${a.field.en} is “${a.value}”, which is not an e-mail address. Please write the full address, for example info@example.org.`,
  }),
  'bad-hash': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，不是有效的指纹（h- 加 12 位数字或 a–f 的字母）。请不要手写，运行 npm run content:stamp 让它写入。`,
    en: `${a.field.en} is “${a.value}”, which is not a valid hash (h- and 12 digits or letters a–f). Please do not write it by hand: run npm run content:stamp.`,
  }),
  'bad-form': (a: AboutField & { value: unknown; about?: Bilingual }) => ({
    zh: `${a.field.zh} ${describeValue(a.value).zh}，写法不对。请按这个要求改写：${a.about?.zh ?? '见 docs/content-fields.md'}。`,
    en: `${a.field.en} ${describeValue(a.value).en}, which is not written the right way. Please follow this: ${a.about?.en ?? 'see docs/content-fields.md'}.`,
  }),
  'which-shape': (a: AboutField & { shapes: readonly string[] }) => ({
    zh: `${a.field.zh} 里的字段对不上任何一种写法。请用以下写法之一：${a.shapes.join('；')}。`,
    en: `The fields of ${a.field.en} fit none of the ways to write it. Please use one of: ${a.shapes.join('; ')}.`,
  }),
}
