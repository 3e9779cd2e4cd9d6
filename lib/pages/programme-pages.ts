import { events } from '../content'
import type { Locale } from '../language/locales'
import { translator } from '../language/translator'
import type { FacetName } from '../lists/events/facet-names'
import { facetLabel, facetValueLabel } from '../lists/events/facet-words'
import { withValue } from '../lists/events/facets'
import { facetPages } from './facet-links'
import { listPage, programmePage } from './list-pages'
import type { PageInfo } from './page-info'
import { paths } from './paths'

const trailOf = (locale: Locale, year: number) => {
  const { title: name, path } = programmePage(locale, year)
  return [{ name, path }]
}

export function programmeGridPage(locale: Locale, year: number): PageInfo {
  const values = { year: String(year) }
  const page = listPage(
    locale,
    paths.programmeGrid(year),
    (t) => ({
      title: t('programme.grid_title', values),
      description: t('programme.grid_description', values),
    }),
    events(locale, year),
  )
  return { ...page, trail: trailOf(locale, year) }
}

export function programmeListPage(locale: Locale, year: number): PageInfo {
  const items = events(locale, year)
  const values = { year: String(year), count: items.length }
  const page = listPage(
    locale,
    paths.programmeList(year),
    (t) => ({
      title: t('programme.list_title', values),
      description: t('programme.list_description', values),
    }),
    items,
  )
  return { ...page, trail: trailOf(locale, year) }
}

/** Where a value does not stand for itself in a title (“Education”), its facet is named beside it. */
const titles = {
  day: 'value',
  part: 'named',
  kind: 'value',
  theme: 'named',
  district: 'value',
  venue: 'value',
  audience: 'named',
  follow: 'follow',
  price: 'value',
  registration: 'value',
  access: 'named',
  attendance: 'value',
} as const satisfies Record<FacetName, 'value' | 'named' | 'follow'>

/** The events that have one value under a facet. */
export function facetPage(locale: Locale, year: number, name: FacetName, value: string): PageInfo {
  const items = withValue(events(locale, year), name, value)
  const t = translator(locale)
  const values = {
    year: String(year),
    count: items.length,
    facet: facetLabel(t, name),
    value: facetValueLabel(locale, name, value),
  }
  const page = listPage(
    locale,
    paths.programmeFacet(year, name, value),
    () => ({
      title: t(`programme.facet_title.${titles[name]}`, values),
      description:
        name === 'follow'
          ? t('programme.facet_description_follow', values)
          : t('programme.facet_description', values),
    }),
    items,
  )
  return { ...page, trail: trailOf(locale, year) }
}

/** The further views of a programme. */
export const programmeViews = (locale: Locale, year: number): PageInfo[] => [
  programmeGridPage(locale, year),
  programmeListPage(locale, year),
  ...facetPages(year).map(({ name, value }) => facetPage(locale, year, name, value)),
]
