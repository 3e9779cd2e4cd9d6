/** Han characters and kana, as a class of a regular expression. */
export const hanOrKana = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]'

/**
 * Finds words in Hangul, or runs of Chinese or Japanese letters.
 *
 * @param letter class of the Chinese or Japanese letters
 * @param between what may be between two runs that belong together
 */
export const cjkRuns = (letter: string, between: string): RegExp =>
  new RegExp(`\\p{sc=Hangul}+(?: \\p{sc=Hangul}+)*|${letter}+(?:${between}${letter}+)*`, 'gu')
