import { useLocale, useTranslations } from 'next-intl'
import { ValueNav } from '@/components/filter/ValueNav'
import type { FacetName } from '@/lib/programme/facet-names'
import { facetLinks } from '@/lib/site/facet-links'
import { facetLabel } from '@/lib/site/facet-words'
import { inLanguage, paths } from '@/lib/site/paths'

/** The other values of a facet, and the way back to the whole programme. */
export function FacetNav({ year, name, value }: { year: number; name: FacetName; value: string }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <ValueNav
      label={facetLabel(t, name)}
      whole={{ label: t('programme.whole'), href: inLanguage(locale, paths.programme(year)) }}
      links={facetLinks(locale, year, name)}
      value={value}
    />
  )
}
