import type { Translator } from './translator'

/** Spoken languages, the sign languages of the region, and what has no words (ISO 639-3). */
const named = ['zh', 'en', 'ko', 'ja', 'ru', 'csl', 'kvk', 'jsl', 'ils', 'zxx'] as const
type Named = (typeof named)[number]

const isNamed = (tag: string): tag is Named => (named as readonly string[]).includes(tag)

/** Name of a BCP 47 language in the reader's language. */
export const languageName = (t: Translator, tag: string): string =>
  isNamed(tag) ? t(`language.${tag}`) : t('language.other', { tag })
