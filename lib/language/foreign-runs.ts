import { type Locale, languages } from './locales'

const isHangul = /\p{sc=Hangul}/u
const isKana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u

/** The Han characters of a national set in its form of two bytes; vendors' own begin after `last`. */
function hanIn(encoding: string, last: number): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding)
  const bytes = Array.from({ length: 0xfe - 0xa0 }, (_, at) => at + 0xa1)
  const leads = bytes.filter((lead) => lead <= last)
  const all = leads.flatMap((lead) =>
    bytes.map((trail) => decoder.decode(Uint8Array.of(lead, trail))),
  )
  return new Set(all.filter((each) => /^\p{sc=Han}$/u.test(each)))
}

/** GB 2312 and JIS X 0208: the characters of simplified Chinese and of Japanese. */
const written = { zh: hanIn('gb18030', 0xf7), ja: hanIn('euc-jp', 0xf4) }

/** Hanja and traditional characters tell no language: they belong to the text that they are in. */
function languageOf(run: string, own: Locale): Locale {
  if (isHangul.test(run)) return 'ko'
  if (isKana.test(run)) return 'ja'
  const characters = run.match(/\p{sc=Han}/gu) ?? []
  if (own === 'ja' && characters.every((each) => written.ja.has(each))) return own
  return characters.every((each) => written.zh.has(each)) ? 'zh' : own
}

/** A piece of text; `lang` where it is in another language than the text. */
export interface LanguageRun {
  text: string
  lang?: Locale
}

/** A text in its order, cut where the language changes. */
export function foreignRuns(text: string, own: Locale): LanguageRun[] {
  const found: LanguageRun[] = []
  let end = 0
  for (const { 0: run, index } of text.matchAll(languages[own].foreignRuns)) {
    const lang = languageOf(run, own)
    if (lang === own) continue
    found.push({ text: text.slice(end, index) }, { text: run, lang })
    end = index + run.length
  }
  return [...found, { text: text.slice(end) }].filter((run) => run.text !== '')
}
