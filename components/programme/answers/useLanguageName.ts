import { useTranslations } from 'next-intl'
import { languageName } from '@/lib/language/language-name'

/** Gives the name of a BCP 47 language in the reader's language. */
export function useLanguageName(): (tag: string) => string {
  const t = useTranslations()
  return (tag) => languageName(t, tag)
}
