import { useLocale, useTranslations } from 'next-intl'
import { NavLinks } from '@/components/filter/NavLinks'
import type { FacetName } from '@/lib/lists/events/facet-names'
import { facetLabel } from '@/lib/lists/events/facet-words'
import { facetLinks } from '@/lib/pages/facet-links'
import { inLanguage, paths } from '@/lib/pages/paths'

/** The other values of a facet, and the way back to the whole programme. */
export function FacetNav({ year, name, value }: { year: number; name: FacetName; value: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const whole = { label: t('programme.whole'), href: inLanguage(locale, paths.programme(year)) }
  return (
    <NavLinks
      label={facetLabel(t, name)}
      links={[whole, ...facetLinks(locale, year, name)]}
      current={inLanguage(locale, paths.programmeFacet(year, name, value))}
    />
  )
}
