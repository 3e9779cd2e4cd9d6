import type { RowFacets } from './facet-codes'
import type { FacetName } from './facet-names'

/** What a reader asks for: places of values in the form's lists, and words. */
export interface Filter {
  values: Record<FacetName, readonly number[]>
  /** As typed; compared by `plainText`. */
  text: string
  /** Facts about access that nobody has confirmed yet will do too. */
  unconfirmed: boolean
}

/** A row with its words as `plainText` gives them. */
export interface FilterRow extends RowFacets {
  text: string
}

/** What can empty a list: a facet, or the words asked for. */
export type FilterPart = FacetName | 'text'

/** Text for comparing: any width of letter, any case, any spacing (Unicode UAX 15, form KC). */
export const plainText = (text: string) =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

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
): FilterPart[] | undefined {
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

export interface Verdict {
  isShown: boolean
  /** Parts of the filter of which each alone keeps the row out. */
  keptOutBy: FilterPart[]
}

/**
 * Across facets all must hold, within a facet any; of access all (`domain.md` J02.3).
 *
 * @param words text of the filter as `plainText` gives it
 */
export function judge(row: FilterRow, filter: Filter, words = plainText(filter.text)): Verdict {
  const { values, unconfirmed } = filter
  const failed: FilterPart[] = simple.filter(
    (name) => values[name].length > 0 && !row.values[name].some((at) => values[name].includes(at)),
  )
  if (!hasAccess(row, values.access, unconfirmed)) failed.push('access')
  if (!row.text.includes(words)) failed.push('text')
  const times = blockingTimes(row, values)
  if (times === undefined)
    return { isShown: failed.length === 0, keptOutBy: failed.length === 1 ? failed : [] }
  return { isShown: false, keptOutBy: failed.length === 0 ? times : [] }
}
