import { memo } from '../base/memo'
import { projects } from '../content'
import { type Locale, sourceLocale } from '../language/locales'
import type { ProjectFacet } from '../lists/projects/facet-names'
import { projectOrderLabel, projectValueLabel } from '../lists/projects/facet-words'
import { projectValuePages } from '../lists/projects/facets'
import { ordersOf, type ProjectOrder } from '../lists/projects/sort'
import { inLanguage, paths } from './paths'

/** Every page of the projects that have one value under a facet (J03.1 without a script). */
export const projectFacetPages = memo((year: number) =>
  projectValuePages(projects(sourceLocale, year)),
)

/** Links to the pages of a facet; none where there is no choice. */
export const projectFacetLinks = (locale: Locale, year: number, name: ProjectFacet) =>
  projectFacetPages(year)
    .filter((page) => page.name === name)
    .map(({ value, count }) => ({
      value,
      label: projectValueLabel(locale, name, value),
      href: inLanguage(locale, paths.projectFacet(year, name, value)),
      count,
    }))

/** The orders of a list of projects; the first is that of the list itself and has no page of its own. */
export const projectOrders = memo((year: number): ProjectOrder[] =>
  ordersOf(projects(sourceLocale, year)),
)

/** Links to the list in each order. */
export const projectOrderLinks = (locale: Locale, year: number) =>
  projectOrders(year).map((order, at) => ({
    order,
    label: projectOrderLabel(locale, order),
    href: inLanguage(locale, at === 0 ? paths.projects(year) : paths.projectOrder(year, order)),
  }))
