import { useTranslations } from 'next-intl'

const named = ['zh', 'en', 'ko', 'ja', 'ru', 'zxx'] as const
type Named = (typeof named)[number]

const isNamed = (tag: string): tag is Named => (named as readonly string[]).includes(tag)

/** Gives the name of a BCP 47 language in the reader's language. */
export function useLanguageName(): (tag: string) => string {
  const t = useTranslations()
  return (tag) => (isNamed(tag) ? t(`language.${tag}`) : t('language.other', { tag }))
}
