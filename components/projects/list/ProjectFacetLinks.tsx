import { useLocale, useTranslations } from 'next-intl'
import { ValueLinks } from '@/components/filter/ValueLinks'
import { projectFacets } from '@/lib/projects/facet-names'
import { projectFacetLinks } from '@/lib/site/project-list-links'
import { projectFacetLabel } from '@/lib/site/project-words'

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
