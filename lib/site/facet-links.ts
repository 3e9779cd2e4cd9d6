import { type EventEntry, events } from '../content'
import { memo } from '../content/memo'
import { type Locale, sourceLocale } from '../i18n/locales'
import { type FacetName, facetNames } from '../programme/facet-names'
import { facetOptions, withValue } from '../programme/facets'
import { facetValueLabel } from './facet-words'
import { inLanguage, paths } from './paths'

/** A pre-rendered page of the events that have one value under a facet. */
export interface FacetPage {
  name: FacetName
  value: string
  count: number
}

/**
 * Every such page of a programme: an answer to what somebody looks for, so search engines list it.
 * What all events have in common, and what is not known, is no choice and has no page.
 */
export const facetPages = memo((year: number): FacetPage[] => {
  const entries = events(sourceLocale, year)
  const options = facetOptions(entries)
  return facetNames
    .flatMap((name) => options[name].map((value) => pageOf(entries, name, value)))
    .filter(({ value, count }) => value !== 'unknown' && count < entries.length)
})

const pageOf = (entries: EventEntry[], name: FacetName, value: string): FacetPage => ({
  name,
  value,
  count: withValue(entries, name, value).length,
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
