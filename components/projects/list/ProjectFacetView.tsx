import { useLocale, useTranslations } from 'next-intl'
import { NavLinks } from '@/components/filter/NavLinks'
import { ListHeading } from '@/components/layout/ListHeading'
import { projects } from '@/lib/content'
import type { ProjectFacet } from '@/lib/lists/projects/facet-names'
import { projectFacetLabel } from '@/lib/lists/projects/facet-words'
import { withProjectValue } from '@/lib/lists/projects/facets'
import { sortProjects } from '@/lib/lists/projects/sort'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { projectFacetLinks } from '@/lib/pages/project-list-links'
import { ProjectGroups } from './ProjectGroups'
import { Totals } from './Totals'
import '@/components/filter/views.css'
import './list.css'

/** The projects that have one value under a facet: what a filter would show, without one. */
export function ProjectFacetView({
  info,
  year,
  name,
  value,
}: {
  info: PageInfo
  year: number
  name: ProjectFacet
  value: string
}) {
  const t = useTranslations()
  const locale = useLocale()
  const entries = withProjectValue(projects(locale, year), name, value)
  const whole = { label: t('project_list.whole'), href: inLanguage(locale, paths.projects(year)) }
  return (
    <div className="page-width">
      <ListHeading title={info.title} lead={info.description} />
      <NavLinks
        label={projectFacetLabel(t, name)}
        links={[whole, ...projectFacetLinks(locale, year, name)]}
        current={inLanguage(locale, info.path)}
      />
      <Totals entries={entries} year={year} />
      <ProjectGroups entries={sortProjects(locale, entries, 'date')} />
    </div>
  )
}
