import type { Locale } from '../language/locales'
import type { ProjectFacet } from '../lists/projects/facet-names'
import type { ProjectOrder } from '../lists/projects/sort'
import { projectsPage } from './list-pages'
import type { PageInfo } from './page-info'
import { found } from './params'
import { paths } from './paths'
import { projectFacetPages, projectOrders } from './project-list-links'
import {
  hasOverview,
  projectFacetPage,
  projectOrderPage,
  projectOverviewPage,
} from './project-list-pages'

/** What can be seen of the projects of a year as a whole. */
export type ProjectsView =
  | { is: 'list' }
  | { is: 'overview' }
  | { is: 'facet'; name: ProjectFacet; value: string }
  | { is: 'order'; order: ProjectOrder }

interface Addressed {
  view: ProjectsView
  /** Without language. */
  path: string
}

/** Every view of a year with its address; only the list is always there. */
const viewsOf = (year: number): Addressed[] => [
  { view: { is: 'list' }, path: paths.projects(year) },
  ...(hasOverview(year)
    ? [{ view: { is: 'overview' } as const, path: paths.projectOverview(year) }]
    : []),
  ...projectFacetPages(year).map(({ name, value }) => ({
    view: { is: 'facet', name, value } as const,
    path: paths.projectFacet(year, name, value),
  })),
  // The first order is that of the list itself.
  ...projectOrders(year)
    .slice(1)
    .map((order) => ({
      view: { is: 'order', order } as const,
      path: paths.projectOrder(year, order),
    })),
]

/** The steps below `/projects/` at which a view stands, for each view of a year. */
export const projectsSteps = (year: number): string[][] =>
  viewsOf(year).map(({ path }) =>
    path.slice(paths.projects(year).length).split('/').filter(Boolean),
  )

function infoOf(locale: Locale, year: number, view: ProjectsView): PageInfo {
  if (view.is === 'facet') return projectFacetPage(locale, year, view.name, view.value)
  if (view.is === 'order') return projectOrderPage(locale, year, view.order)
  return view.is === 'overview' ? projectOverviewPage(locale, year) : projectsPage(locale, year)
}

/** The view at some steps below `/projects/`; nothing there stops the build. */
export function projectsAt(locale: Locale, year: number, steps: readonly string[]) {
  const path = paths.projects(year) + steps.map((step) => `${step}/`).join('')
  const { view } = found(
    viewsOf(year).find((each) => each.path === path),
    path,
  )
  return { view, info: infoOf(locale, year, view) }
}
