import { useLocale, useTranslations } from 'next-intl'
import { ValueLinks } from '@/components/filter/ValueLinks'
import { projectFacets } from '@/lib/lists/projects/facet-names'
import { projectFacetLabel } from '@/lib/lists/projects/facet-words'
import { projectFacetLinks } from '@/lib/pages/project-list-links'

/** Links to the pages of all facets of projects. */
export function ProjectFacetLinks({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const groups = projectFacets.map((name) => ({
    name,
    label: projectFacetLabel(t, name),
    links: projectFacetLinks(locale, year, name),
  }))
  return <ValueLinks label={t('filter.browse')} groups={groups} />
}
