import type { LetterCounts } from './language'
import { type Locale, languages } from './locales'

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function lettersOf(text: string): LetterCounts {
  return {
    han: count(text, /\p{Script=Han}/gu),
    hangul: count(text, /\p{Script=Hangul}/gu),
    kana: count(text, /[\u3041-\u3096\u30A1-\u30FA]/g),
    latin: count(text, /[A-Za-z]/g),
  }
}

/** Language that the letters of a text point to. Han letters without kana are taken as Chinese. */
function languageOf({ han, hangul, kana, latin }: LetterCounts): Locale {
  const japanese = kana * 12 >= han && kana > 0 ? kana + han : 0
  const scores: [Locale, number][] = [
    ['ko', hangul],
    ['ja', japanese],
    ['zh', japanese > 0 ? 0 : han],
    // A word of four letters weighs about as much as one Han letter or syllable.
    ['en', latin / 4],
  ]
  const [best] = scores.sort((a, b) => b[1] - a[1])
  return best?.[0] ?? 'en'
}

const enough = ({ han, hangul, kana, latin }: LetterCounts, least: number) =>
  han + hangul + kana + latin / 4 >= least

/** The other language that a text is in; undefined where it is in the right one or too short to tell. */
export function wrongLanguage(text: string, wanted: Locale, least: number): Locale | undefined {
  const letters = lettersOf(text)
  if (!enough(letters, least) || languages[wanted].isOwnScript(letters)) return undefined
  const found = languageOf(letters)
  return found === wanted ? undefined : found
}
