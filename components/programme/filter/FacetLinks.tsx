import { useLocale, useTranslations } from 'next-intl'
import { ValueLinks } from '@/components/filter/ValueLinks'
import { facetNames } from '@/lib/programme/facet-names'
import { facetLinks } from '@/lib/site/facet-links'
import { facetLabel } from '@/lib/site/facet-words'

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
