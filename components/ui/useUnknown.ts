import { useLocale, useTranslations } from 'next-intl'
import { edition } from '@/lib/content'

/** The words for an unknown fact: "not announced yet" for a coming edition, "not found" for a past one. */
export function useUnknown(year: number): string {
  const t = useTranslations()
  return t(`unknown.${edition(useLocale(), year).facts.phase}`)
}
