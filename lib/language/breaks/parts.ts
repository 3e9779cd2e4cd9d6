import type { Locale } from '../locales'
import { japanesePhrases } from './japanese-phrases'
import { widthOf } from './widths'
import { wordsOf } from './words'

/** A phrase wider than this, in em, may also break between its words. */
const widest = 9

const afterSpaces = (text: string) => text.split(/(?<=\s)/)
const quoted = /(“[^”]{1,8}”)/

/** Where each language may break, before the rules about what belongs together. */
const rough = {
  zh: (text) =>
    text.split(quoted).flatMap((piece) => (quoted.test(piece) ? [piece] : wordsOf(piece, 'zh'))),
  en: afterSpaces,
  // Never inside a word.
  ko: afterSpaces,
  ja: (text) =>
    japanesePhrases(text).flatMap((phrase) =>
      widthOf(phrase, 'ja') > widest ? wordsOf(phrase, 'ja') : [phrase],
    ),
} as const satisfies Record<Locale, (text: string) => string[]>

/** What may not begin or end a line (GB/T 15834, JIS X 4051), and numbers with what they count. */
const together: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [
    /./u,
    /^[\s，。、：；！？）》」』】〕”’…—–・·ー,.:;!?)%\]々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/,
  ],
  [/[（《「『【〔“‘([]$/, /./u],
  [/[0-9]$/, /^\p{Script=Han}/u],
  [/第$/, /./u],
  [/[0-9](年|月|년 |월 )$/, /^[0-9]/],
]

/** Words in one language: their Han shapes and the places where they may break depend on it. */
export interface TextIn {
  text: string
  locale: Locale
}

/** The parts of a text between which a line may break. */
export function partsOf({ text, locale }: TextIn): string[] {
  const parts: string[] = []
  for (const part of rough[locale](text)) {
    const before = parts.at(-1) ?? ''
    const isJoined = together.some(([end, start]) => end.test(before) && start.test(part))
    parts.push(isJoined ? parts.pop() + part : part)
  }
  return parts.filter((part) => part !== '')
}
