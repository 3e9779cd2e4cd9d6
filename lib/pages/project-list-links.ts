import { memo } from '../base/memo'
import { projects } from '../content'
import { type Locale, sourceLocale } from '../language/locales'
import { ordersOf, type ProjectOrder, projectOrderLabel } from '../lists/projects/sort'
import { inLanguage, paths } from './paths'

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
