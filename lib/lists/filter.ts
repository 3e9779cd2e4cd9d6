/** The values of each name in the order of the form, which is also their order in an address. */
export type Options<Name extends string = string> = Record<Name, readonly string[]>

/** What a reader asks for: places of values in the form's lists, and words. */
export interface Filter<Name extends string = string> {
  values: Record<Name, readonly number[]>
  /** As typed; compared by `plainText`. */
  text: string
}

/** What can empty a list: a facet, or the words asked for. */
export type FilterPart<Name extends string = string> = Name | 'text'

export interface Verdict<Name extends string = string> {
  isShown: boolean
  /** Parts of the filter of which each alone keeps the row out. */
  keptOutBy: FilterPart<Name>[]
}

/** Text for comparing: any width of letter, any case, any spacing (Unicode UAX 15, form KC). */
export const plainText = (text: string) =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Those facets of which a row has none of the values asked for: within a facet any will do. */
export const failing = <Name extends string>(
  names: readonly Name[],
  row: Record<Name, readonly number[]>,
  asked: Record<Name, readonly number[]>,
): Name[] =>
  names.filter(
    (name) => asked[name].length > 0 && !row[name].some((at) => asked[name].includes(at)),
  )

/** Whether anything is asked for at all under these names, or in words. */
export const isAsking = <Name extends string>(
  { values, text }: Filter<Name>,
  names: readonly Name[],
) => text.trim() !== '' || names.some((name) => values[name].length > 0)
