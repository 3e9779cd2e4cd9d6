import { useLocale } from 'next-intl'
import { languageName } from '@/lib/language/text'

/** Gives the name of a BCP 47 language in the reader's language. */
export function useLanguageName(): (tag: string) => string {
  const locale = useLocale()
  return (tag) => languageName(locale, tag)
}
