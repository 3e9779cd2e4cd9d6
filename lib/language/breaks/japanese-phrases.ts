import { loadDefaultJapaneseParser } from 'budoux'

const japanese = loadDefaultJapaneseParser()

/** Longer than this a phrase may also break where scripts meet. */
const longest = 7

const betweenScripts =
  /(?<=\p{Script=Han})(?=[\p{Script=Katakana}A-Z])|(?<=[\p{Script=Katakana}ーA-Za-z])(?=\p{Script=Han})|(?<=[A-Za-z])(?=\p{Script=Katakana})/u

/** A Japanese text by phrase (文節). */
export const japanesePhrases = (text: string): string[] =>
  japanese
    .parse(text)
    .flatMap((phrase) => (phrase.length > longest ? phrase.split(betweenScripts) : [phrase]))
