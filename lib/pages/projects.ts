import { projects as allProjects, currentYear, projectYears, signings } from '../content'
import { type Locale, sourceLocale } from '../language/locales'
import { translator } from '../language/translator'
import { type ProjectFacetName, projectFacets } from '../lists/projects/facets'
import { type ProjectOrder, projectOrderLabel } from '../lists/projects/sort'
import { home } from './fixed'
import { lastChange, page } from './page'
import { paths } from './paths'
import { projectOrders } from './project-list-links'
import { projectValuePages } from './value-pages'

const route = '[yearOrPage]/projects/[[...at]]'

/** What an edition has signed. */
export const projects = page<number>({
  route,
  subjects: projectYears,
  path: paths.projects,
  parent: (locale) => home.info(locale, undefined),
  about: (locale, year) => {
    const t = translator(locale)
    const values = { year: String(year) }
    return {
      title: t('projects.title', values),
      description: t('projects.description', values),
      updated: lastChange([...signings(locale, year), ...allProjects(locale, year)]),
    }
  },
  menu: { name: (t) => t('nav.projects'), subject: () => currentYear() },
})

/** Whether there is anything to picture: a signed project. */
export const hasOverview = (year: number) =>
  allProjects(sourceLocale, year).some(({ facts }) => facts.type === 'signed')

/** The signed projects in pictures and tables. */
export const projectOverview = page<number>({
  route,
  subjects: () => projectYears().filter(hasOverview),
  path: paths.projectOverview,
  parent: (locale, year) => projects.info(locale, year),
  about: (locale, year) => {
    const t = translator(locale)
    const items = allProjects(locale, year)
    const count = items.filter(({ facts }) => facts.type === 'signed').length
    const values = { year: String(year), count }
    return {
      title: t('project_overview.title', values),
      description: t('project_overview.description', values),
      updated: lastChange(items),
    }
  },
})

export interface ProjectValue {
  year: number
  name: ProjectFacetName
  value: string
}

/** The projects that have one value under a facet. */
export const projectFacet = page<ProjectValue>({
  route,
  subjects: () =>
    projectYears().flatMap((year) =>
      projectValuePages.pages(year).map(({ name, value }) => ({ year, name, value })),
    ),
  path: ({ year, name, value }) => paths.projectFacet(year, name, value),
  parent: (locale, { year }) => projects.info(locale, year),
  about: (locale, { year, name, value }) => {
    const t = translator(locale)
    const items = projectFacets.withValue(allProjects(locale, year), name, value)
    const values = {
      year: String(year),
      count: items.length,
      facet: projectFacets.label(locale, name),
      value: projectFacets.word(locale, name, value),
    }
    return {
      title: t('project_list.facet_title', values),
      description: t('project_list.facet_description', values),
      updated: lastChange(items),
    }
  },
})

export interface OrderOfYear {
  year: number
  order: ProjectOrder
}

/** All projects in another order than that of the list. */
export const projectOrder = page<OrderOfYear>({
  route,
  subjects: () =>
    projectYears().flatMap((year) =>
      projectOrders(year)
        .slice(1)
        .map((order) => ({ year, order })),
    ),
  path: ({ year, order }) => paths.projectOrder(year, order),
  parent: (locale: Locale, { year }) => projects.info(locale, year),
  about: (locale, { year, order }) => {
    const t = translator(locale)
    const items = allProjects(locale, year)
    const values = {
      year: String(year),
      count: items.length,
      order: projectOrderLabel(locale, order),
    }
    return {
      title: t('project_list.sorted_title', values),
      description: t('project_list.sorted_description', values),
      updated: lastChange(items),
      unlisted: 'view',
    }
  },
})
