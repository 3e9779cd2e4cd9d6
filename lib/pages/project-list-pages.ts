import { projects } from '../content'
import { type Locale, sourceLocale } from '../language/locales'
import { translator } from '../language/translator'
import type { ProjectFacet } from '../lists/projects/facet-names'
import {
  projectFacetLabel,
  projectOrderLabel,
  projectValueLabel,
} from '../lists/projects/facet-words'
import { withProjectValue } from '../lists/projects/facets'
import type { ProjectOrder } from '../lists/projects/sort'
import { listPage, projectsPage } from './list-pages'
import type { PageInfo } from './page-info'
import { paths } from './paths'
import { projectFacetPages } from './project-list-links'

const trailOf = (locale: Locale, year: number) => {
  const { title: name, path } = projectsPage(locale, year)
  return [{ name, path }]
}

/** The projects that have one value under a facet. */
export function projectFacetPage(
  locale: Locale,
  year: number,
  name: ProjectFacet,
  value: string,
): PageInfo {
  const items = withProjectValue(projects(locale, year), name, value)
  const words = {
    year: String(year),
    count: items.length,
    facet: projectFacetLabel(translator(locale), name),
    value: projectValueLabel(locale, name, value),
  }
  const page = listPage(
    locale,
    paths.projectFacet(year, name, value),
    (t) => ({
      title: t('project_list.facet_title', words),
      description: t('project_list.facet_description', words),
    }),
    items,
  )
  return { ...page, trail: trailOf(locale, year) }
}

/** All projects in another order: what the list says, so search engines need not list it. */
export function projectOrderPage(locale: Locale, year: number, order: ProjectOrder): PageInfo {
  const items = projects(locale, year)
  const words = {
    year: String(year),
    count: items.length,
    order: projectOrderLabel(locale, order),
  }
  const page = listPage(
    locale,
    paths.projectOrder(year, order),
    (t) => ({
      title: t('project_list.sorted_title', words),
      description: t('project_list.sorted_description', words),
    }),
    items,
  )
  return { ...page, trail: trailOf(locale, year), isUnlisted: true }
}

/** The signed projects in pictures and tables. */
export function projectOverviewPage(locale: Locale, year: number): PageInfo {
  const items = projects(locale, year)
  const count = items.filter(({ facts }) => facts.type === 'signed').length
  const words = { year: String(year), count }
  const page = listPage(
    locale,
    paths.projectOverview(year),
    (t) => ({
      title: t('project_overview.title', words),
      description: t('project_overview.description', words),
    }),
    items,
  )
  return { ...page, trail: trailOf(locale, year) }
}

/** Whether there is anything to picture: a signed project. */
export const hasOverview = (year: number) =>
  projects(sourceLocale, year).some(({ facts }) => facts.type === 'signed')

/** The further views of a list of projects that search engines may list. */
export const projectViews = (locale: Locale, year: number): PageInfo[] => [
  ...(hasOverview(year) ? [projectOverviewPage(locale, year)] : []),
  ...projectFacetPages(year).map(({ name, value }) => projectFacetPage(locale, year, name, value)),
]
