import type { Locale } from '../../../language/locales'
import type { Bilingual } from '../bilingual'

export const languageWords = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  ko: { zh: '韩文', en: 'Korean' },
  ja: { zh: '日文', en: 'Japanese' },
} as const satisfies Record<Locale, Bilingual>

interface Letters {
  han: number
  hangul: number
  kana: number
  latin: number
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function lettersOf(text: string): Letters {
  return {
    han: count(text, /\p{Script=Han}/gu),
    hangul: count(text, /\p{Script=Hangul}/gu),
    kana: count(text, /[\u3041-\u3096\u30A1-\u30FA]/g),
    latin: count(text, /[A-Za-z]/g),
  }
}

/** Language that the letters of a text point to. Han letters without kana are taken as Chinese. */
function languageOf({ han, hangul, kana, latin }: Letters): Locale {
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

/** Script in which a language is always recognised, however many names in Latin letters it quotes. */
const ownScript = {
  zh: ({ han, kana, hangul }) => han > 0 && kana * 12 < han && hangul < han,
  en: ({ latin, han, hangul, kana }) => latin / 4 >= han + hangul + kana,
  ko: ({ hangul, han }) => hangul > 0 && hangul >= han,
  ja: ({ kana, hangul }) => kana > 0 && kana > hangul,
} as const satisfies Record<Locale, (letters: Letters) => boolean>

const enough = ({ han, hangul, kana, latin }: Letters, least: number) =>
  han + hangul + kana + latin / 4 >= least

/** The other language that a text is in, or undefined when it is in the right one or too short to say. */
export function wrongLanguage(text: string, wanted: Locale, least: number): Locale | undefined {
  const letters = lettersOf(text)
  if (!enough(letters, least) || ownScript[wanted](letters)) return undefined
  const found = languageOf(letters)
  return found === wanted ? undefined : found
}
