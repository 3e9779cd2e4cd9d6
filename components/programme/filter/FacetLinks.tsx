import { useLocale, useTranslations } from 'next-intl'
import { ValueLinks } from '@/components/filter/ValueLinks'
import { facetNames } from '@/lib/lists/events/facet-names'
import { facetLabel } from '@/lib/lists/events/facet-words'
import { facetLinks } from '@/lib/pages/facet-links'

/** Links to the pages of all facets of a programme. */
export function FacetLinks({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const groups = facetNames.map((name) => ({
    name,
    label: facetLabel(t, name),
    links: facetLinks(locale, year, name),
  }))
  return <ValueLinks label={t('filter.browse')} groups={groups} />
}
