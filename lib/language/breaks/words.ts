import type { Locale } from '../locales'
import { widthOf } from './widths'

/** Words joined because the dictionary cut one of them too short stay this narrow, in em. */
const widest = 8

const single = /^\p{Script=Han}$/u
const endsInHan = /^[^0-9]*\p{Script=Han}$/u
/** Ends a word and begins none. */
const suffix = /^[届个項项条件座名市区県周链約约的等们年月日]$/
/** Begins what follows. */
const conjunction = /^[与和及暨或在是]$/
const hiragana = /^\p{Script=Hiragana}/u

function joins(before: string, after: string, isAfterSingle: boolean): boolean {
  if (hiragana.test(after)) return true
  if (conjunction.test(after)) return false
  if (suffix.test(after)) return true
  return isAfterSingle || (single.test(after) && endsInHan.test(before))
}

/**
 * The words of a Chinese or Japanese text. A character that the dictionary leaves alone goes with
 * its neighbours, because mostly it is a part of a word that the dictionary does not know.
 */
export function wordsOf(text: string, locale: Locale): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)
  const words: string[] = []
  let isAfterSingle = false
  for (const { segment } of segments) {
    const before = words.at(-1) ?? ''
    const isJoined =
      before !== '' &&
      joins(before, segment, isAfterSingle) &&
      widthOf(before + segment, locale) <= widest
    words.push(isJoined ? words.pop() + segment : segment)
    isAfterSingle = single.test(segment) && !suffix.test(segment)
  }
  return words
}
