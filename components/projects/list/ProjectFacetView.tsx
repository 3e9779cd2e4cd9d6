import { useLocale, useTranslations } from 'next-intl'
import { NavLinks } from '@/components/filter/NavLinks'
import { projects } from '@/lib/content'
import { type ProjectFacetName, projectFacets } from '@/lib/lists/projects/facets'
import { sortProjects } from '@/lib/lists/projects/sort'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { projectValuePages } from '@/lib/pages/value-pages'
import { ProjectGroups } from './ProjectGroups'
import { Totals } from './Totals'
import '@/components/filter/views.css'
import './list.css'

/** The projects that have one value under a facet: the result of the filter, for browsers without scripts. */
export function ProjectFacetView({
  info,
  year,
  name,
  value,
}: {
  info: PageInfo
  year: number
  name: ProjectFacetName
  value: string
}) {
  const t = useTranslations()
  const locale = useLocale()
  const entries = projectFacets.withValue(projects(locale, year), name, value)
  const { label, links } = projectValuePages.group(locale, year, name)
  const whole = { label: t('project_list.whole'), href: inLanguage(locale, paths.projects(year)) }
  return (
    <div className="page-width">
      <NavLinks label={label} links={[whole, ...links]} current={inLanguage(locale, info.path)} />
      <Totals entries={entries} year={year} />
      <ProjectGroups entries={sortProjects(locale, entries, 'date')} />
    </div>
  )
}
