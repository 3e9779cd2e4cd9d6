import { memo } from '../base/memo'
import { events, projects } from '../content'
import { type Locale, sourceLocale } from '../language/locales'
import { eventFacets } from '../lists/events/facets'
import type { Facet, FacetedList, ValuePage } from '../lists/faceted-list'
import { projectFacets } from '../lists/projects/facets'
import { inLanguage, paths } from './paths'

/** A link to the page of a value, with how many items that page has. */
export interface ValueLink {
  value: string
  label: string
  href: string
  count: number
}

/** The links of one facet; none where there is no choice. */
export interface LinkGroup {
  name: string
  label: string
  links: readonly ValueLink[]
}

/** The pages of single values of a list that there is for each year. */
function valuePagesOf<Item extends object, Name extends string, Own extends Facet<Item>>(
  list: FacetedList<Item, Name, Own>,
  items: (locale: Locale, year: number) => readonly Item[],
  path: (year: number, name: Name, value: string) => string,
) {
  const pages = memo((year: number): ValuePage<Name>[] =>
    list.valuePages(items(sourceLocale, year)),
  )
  const group = (locale: Locale, year: number, name: Name): LinkGroup => ({
    name,
    label: list.label(locale, name),
    links: pages(year)
      .filter((page) => page.name === name)
      .map(({ value, count }) => ({
        value,
        label: list.word(locale, name, value),
        href: inLanguage(locale, path(year, name, value)),
        count,
      })),
  })
  const groups = (locale: Locale, year: number) =>
    list.names.map((name) => group(locale, year, name))
  return { pages, group, groups }
}

/** Each value is an answer to what somebody looks for, so search engines list its page. */
export const eventValuePages = valuePagesOf(eventFacets, events, paths.programmeFacet)
export const projectValuePages = valuePagesOf(projectFacets, projects, paths.projectFacet)
