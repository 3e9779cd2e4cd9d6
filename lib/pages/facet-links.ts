import { memo } from '../base/memo'
import { events } from '../content'
import { type Locale, sourceLocale } from '../language/locales'
import { type FacetName, facetNames } from '../lists/events/facet-names'
import { facetValueLabel } from '../lists/events/facet-words'
import { facetOptions, withValue } from '../lists/events/facets'
import { type ValuePage, valuePages } from '../lists/value-pages'
import { inLanguage, paths } from './paths'

/** Every page of one value of a programme: an answer to what somebody looks for, so search engines list it. */
export const facetPages = memo((year: number): ValuePage<FacetName>[] => {
  const entries = events(sourceLocale, year)
  const options = facetOptions(entries)
  const countOf = (name: FacetName, value: string) => withValue(entries, name, value).length
  return valuePages(facetNames, options, entries.length, countOf)
})

export interface FacetLink {
  value: string
  label: string
  href: string
  /** Events on the page. */
  count: number
}

/** Links to the pages of a facet, for readers without scripts; none where there is no choice. */
export const facetLinks = (locale: Locale, year: number, name: FacetName): FacetLink[] =>
  facetPages(year)
    .filter((page) => page.name === name)
    .map(({ value, count }) => ({
      value,
      label: facetValueLabel(locale, name, value),
      href: inLanguage(locale, paths.programmeFacet(year, name, value)),
      count,
    }))
