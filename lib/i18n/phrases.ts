import { loadDefaultJapaneseParser } from 'budoux'
import type { Locale } from './locales'

const japanese = loadDefaultJapaneseParser()

/** Longer than this a phrase may also break where scripts meet. */
const longest = 7

/** A day stays with its month in an English heading: 16 June. */
const dayAndMonth =
  /(\d) (January|February|March|April|May|June|July|August|September|October|November|December)/g

const betweenScripts =
  /(?<=\p{Script=Han})(?=[\p{Script=Katakana}A-Z])|(?<=[\p{Script=Katakana}ーA-Za-z])(?=\p{Script=Han})|(?<=[A-Za-z])(?=\p{Script=Katakana})/u

/** A heading in the parts between which it may break: by phrase in Japanese, whole elsewhere. */
export function phrases(locale: Locale, text: string): string[] {
  if (locale === 'en') return [text.replace(dayAndMonth, '$1\u00a0$2')]
  if (locale !== 'ja') return [text]
  return japanese
    .parse(text)
    .flatMap((phrase) => (phrase.length > longest ? phrase.split(betweenScripts) : [phrase]))
}
