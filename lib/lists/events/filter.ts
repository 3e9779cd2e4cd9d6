import { type Filter as AnyFilter, failing, plainText, type Verdict } from '../filter'
import type { RowFacets } from './facet-codes'
import { type FacetName, facetNames } from './facet-names'

/** Names in an address; facts about access that nobody has confirmed will do too, if asked. */
export const filterNames = [...facetNames, 'unconfirmed'] as const

export type FilterName = (typeof filterNames)[number]
export type Filter = AnyFilter<FilterName>

/** A row with its words as `plainText` gives them. */
export interface FilterRow extends RowFacets {
  text: string
}

/** Facets whose values each stand for themselves: any of those asked for will do. */
const simple = [
  'kind',
  'theme',
  'district',
  'venue',
  'audience',
  'follow',
  'price',
  'registration',
  'attendance',
] as const

const isAsked = (places: readonly number[], place: number | undefined) =>
  places.length === 0 || (place !== undefined && places.includes(place))

/** Of day and part of day, which belong together, those whose removal alone would let a row in. */
function blockingTimes(
  { slots }: RowFacets,
  { day, part }: Filter['values'],
): FacetName[] | undefined {
  if (day.length + part.length === 0) return undefined
  const fits = (days: readonly number[], parts: readonly number[]) =>
    slots.some((slot) => isAsked(days, slot.day) && isAsked(parts, slot.part))
  if (fits(day, part)) return undefined
  return [
    ...(part.length === 0 || fits([], part) ? ['day' as const] : []),
    ...(day.length === 0 || fits(day, []) ? ['part' as const] : []),
  ]
}

/** Every fact about access that is asked for is there; or might be, where that is enough. */
export function hasAccess({ values }: RowFacets, wanted: readonly number[], unconfirmed: boolean) {
  return wanted.every(
    (place) => values.access.includes(place) || (unconfirmed && values.unconfirmed.includes(place)),
  )
}

/**
 * Across facets all must hold, within a facet any; of access all (`domain.md` J02.3).
 *
 * @param words text of the filter as `plainText` gives it
 */
export function judge(
  row: FilterRow,
  { values, text }: Filter,
  words = plainText(text),
): Verdict<FilterName> {
  const failed: Verdict<FilterName>['keptOutBy'] = failing(simple, row.values, values)
  if (!hasAccess(row, values.access, values.unconfirmed.length > 0)) failed.push('access')
  if (!row.text.includes(words)) failed.push('text')
  const times = blockingTimes(row, values)
  if (times === undefined)
    return { isShown: failed.length === 0, keptOutBy: failed.length === 1 ? failed : [] }
  return { isShown: false, keptOutBy: failed.length === 0 ? times : [] }
}
