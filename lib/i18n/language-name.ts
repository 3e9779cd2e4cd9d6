import type { Translator } from './translator'

const named = ['zh', 'en', 'ko', 'ja', 'ru', 'zxx'] as const
type Named = (typeof named)[number]

const isNamed = (tag: string): tag is Named => (named as readonly string[]).includes(tag)

/** Name of a BCP 47 language in the reader's language. */
export const languageName = (t: Translator, tag: string): string =>
  isNamed(tag) ? t(`language.${tag}`) : t('language.other', { tag })
