import { loadDefaultJapaneseParser } from 'budoux'
import type { LineBreaking } from './language'
import { type Locale, languages } from './locales'
import { textWidth } from './text-width'

/** Segments joined because the dictionary cut one of them too short are at most this wide, in em. */
const widestWord = 8

/** A Japanese phrase wider than this, in em, may also break between its words. */
const widestPhrase = 8

/** A Japanese phrase of more characters may also break where scripts meet. */
const longestPhrase = 7

const single = /^\p{Script=Han}$/u
const endsInHan = /^[^0-9]*\p{Script=Han}$/u
/** Ends a word and begins none. */
const suffix = /^[届回个項项条件座名市区県周链約约的等们年月日]$/
/** Begins what follows. */
const prefix = /^[与和及暨或在是第]$/
const hiragana = /^\p{Script=Hiragana}/u

function isOneWord(before: string, after: string, isAfterSingle: boolean): boolean {
  if (hiragana.test(after)) return true
  if (prefix.test(after)) return false
  if (suffix.test(after)) return true
  return isAfterSingle || (single.test(after) && endsInHan.test(before))
}

/**
 * The words of a Chinese or Japanese text. A character that the dictionary leaves alone goes with
 * its neighbours, because mostly it is a part of a word that the dictionary does not know.
 */
function dictionaryWords(text: string, locale: Locale): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)
  const words: string[] = []
  let isAfterSingle = false
  for (const { segment } of segments) {
    const before = words.at(-1) ?? ''
    const isJoined =
      before !== '' &&
      isOneWord(before, segment, isAfterSingle) &&
      textWidth(before + segment, locale) <= widestWord
    words.push(isJoined ? words.pop() + segment : segment)
    isAfterSingle = single.test(segment) && !suffix.test(segment)
  }
  return words
}

const japanese = loadDefaultJapaneseParser()

const betweenScripts =
  /(?<=\p{Script=Han})(?=[\p{Script=Katakana}A-Z])|(?<=[\p{Script=Katakana}ーA-Za-z])(?=\p{Script=Han})|(?<=[A-Za-z])(?=\p{Script=Katakana})/u

/** A Japanese text by phrase (文節). */
const japanesePhrases = (text: string): string[] =>
  japanese
    .parse(text)
    .flatMap((phrase) => (phrase.length > longestPhrase ? phrase.split(betweenScripts) : [phrase]))

const quoted = /(“[^”]{1,8}”)/

/** Where a line may break, before the rules about what belongs together. */
const opportunities = {
  words: (text, locale) =>
    text
      .split(quoted)
      .flatMap((piece) => (quoted.test(piece) ? [piece] : dictionaryWords(piece, locale))),
  phrases: (text, locale) =>
    japanesePhrases(text).flatMap((phrase) =>
      textWidth(phrase, locale) > widestPhrase ? dictionaryWords(phrase, locale) : [phrase],
    ),
  spaces: (text) => text.split(/(?<=\s)/),
} as const satisfies Record<LineBreaking, (text: string, locale: Locale) => string[]>

/** What may not begin or end a line (GB/T 15834, JIS X 4051), numbers with what they count, and Latin without spaces. */
const together: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [
    /./u,
    /^[\s，。、：；！？）》」』】〕”’…—–・·ー,.:;!?)%\]々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/,
  ],
  [/[（《「『【〔“‘([]$/, /./u],
  [/[0-9]$/, /^\p{Script=Han}/u],
  [/[0-9] $/, /^[A-Za-z0-9]/],
  [/[!-~]$/, /^[!-~]/],
  [/第$/, /./u],
  [/第[一二三四五六七八九十百]+$/, /^[一二三四五六七八九十百届回次季]/],
  [/[0-9](年|月|년 |월 )$/, /^[0-9]/],
]

/** Words in one language: their Han shapes and the places where they may break depend on it. */
export interface TextIn {
  text: string
  locale: Locale
}

/** A text cut at every place where a line may break. */
export function unbreakableParts({ text, locale }: TextIn): string[] {
  const parts: string[] = []
  for (const part of opportunities[languages[locale].lineBreaking](text, locale)) {
    const before = parts.at(-1) ?? ''
    const isJoined = together.some(([end, start]) => end.test(before) && start.test(part))
    parts.push(isJoined ? parts.pop() + part : part)
  }
  return parts.filter((part) => part !== '')
}

const headings = {
  words: (text, locale) => unbreakableParts({ text, locale }),
  phrases: (text, locale) => unbreakableParts({ text, locale }),
  // The style sheet breaks such headings.
  spaces: (text, locale) => {
    const { unbroken } = languages[locale]
    return [unbroken === undefined ? text : text.replace(unbroken, '$1\u00a0$2')]
  },
} as const satisfies Record<LineBreaking, (text: string, locale: Locale) => string[]>

/** A heading cut where the page puts a `wbr`: by word in Chinese, by phrase in Japanese. */
export const headingParts = (locale: Locale, text: string): string[] =>
  headings[languages[locale].lineBreaking](text, locale)
