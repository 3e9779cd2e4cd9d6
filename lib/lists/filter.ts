/** Name in an address: what is not confirmed will do, too. */
export const unconfirmedName = 'unconfirmed'

/** What a reader asks for: indices of values in the lists of the form, and words. */
export interface Filter<Name extends string = string> {
  values: Record<Name, readonly number[]>
  /** As typed; compared by `plainText`. */
  text: string
}

/** What can empty a list: a facet, or the words asked for. */
export type FilterPart<Name extends string = string> = Name | 'text'

/** How the form judges a facet. */
export interface FacetRule<Name extends string = string> {
  name: Name
  match: 'any' | 'all'
}

/** The values of a row by facet, as indices in the lists of the form. */
export type RowValues<Name extends string = string> = Record<
  Name,
  { values: readonly number[]; unconfirmed: readonly number[] }
>

export interface Row<Name extends string = string> {
  facets: RowValues<Name>
  /** Its words as `plainText` gives them. */
  text: string
}

export interface Verdict<Name extends string = string> {
  isShown: boolean
  /** The part of the filter that alone excludes the row; undefined where there are several or none. */
  excludedBy: FilterPart<Name> | undefined
}

/** Text for comparing: any width of letter, any case, any spacing (Unicode UAX 15, form KC). */
export const plainText = (text: string) =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Whether a row has the values asked for under one facet. */
export function hasValues<Name extends string>(
  { facets }: Row<Name>,
  { name, match }: FacetRule<Name>,
  asked: readonly number[],
  isUnconfirmedEnough: boolean,
): boolean {
  const { values, unconfirmed } = facets[name]
  const has = (index: number) =>
    values.includes(index) || (isUnconfirmedEnough && unconfirmed.includes(index))
  return match === 'all' ? asked.every(has) : asked.some(has)
}

/** Whether values that nobody has confirmed will do. */
export const isUnconfirmedEnough = ({ values }: Filter): boolean =>
  (values[unconfirmedName]?.length ?? 0) > 0

/** Judges rows by a filter: all its facets must match, and the row must contain its words. */
export function judgeBy<Name extends string>(
  rules: readonly FacetRule<Name>[],
  filter: Filter<Name>,
): (row: Row<Name>) => Verdict<Name> {
  const words = plainText(filter.text)
  const isEnough = isUnconfirmedEnough(filter)
  const asked = rules.filter(({ name }) => filter.values[name].length > 0)
  return (row) => {
    const notMatching: FilterPart<Name>[] = asked
      .filter((rule) => !hasValues(row, rule, filter.values[rule.name], isEnough))
      .map(({ name }) => name)
    if (!row.text.includes(words)) notMatching.push('text')
    const [excludedBy, ...others] = notMatching
    return {
      isShown: notMatching.length === 0,
      excludedBy: others.length === 0 ? excludedBy : undefined,
    }
  }
}

/** Whether anything is asked for at all under these names, or in words. */
export const isAsking = <Name extends string>(
  { values, text }: Filter<Name>,
  names: readonly Name[],
) => text.trim() !== '' || names.some((name) => values[name].length > 0)
