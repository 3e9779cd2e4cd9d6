import { memoOf } from '../base/memo'
import { recordOf } from '../base/record'
import type { Locale } from '../language/locales'
import { type Translator, translator } from '../language/translator'

/** One thing that a list can be filtered by, such as the kind of an event. */
export interface Facet<Item> {
  /** Ids of the values that an item has; several where it belongs to several. */
  values: (item: Item) => readonly string[]
  /** All values in the order of the form, or the order of those found where content brings them. */
  order: readonly string[] | ((found: readonly string[]) => readonly string[])
  /** A value in a reader's language. */
  word: (locale: Locale, value: string) => string
  /** The same for the form, where less is enough. */
  shortWord?: (locale: Locale, value: string) => string
  /** Whether an item needs any of the values asked for, which is usual, or all of them. */
  match?: 'any' | 'all'
  /** Values that the item may have, although nobody has confirmed them. */
  unconfirmed?: (item: Item) => readonly string[]
  /** Fewest items for which a value has a page of its own; 1 unless given. */
  fewest?: number
}

/** The values of each facet in the order of the form, which is also their order in an address. */
export type Options<Name extends string = string> = Record<Name, readonly string[]>

/** A pre-rendered page of the items that have one value of a facet. */
export interface ValuePage<Name extends string = string> {
  name: Name
  value: string
  count: number
}

export interface FacetedList<
  Item extends object,
  Name extends string,
  Own extends Facet<Item> = Facet<Item>,
> {
  facets: Record<Name, Own>
  /** In the order of the form. Each is also the name in an address and the folder of value pages. */
  names: readonly Name[]
  /** The name of a facet in a reader's language, as a form or a heading says it. */
  label: (locale: Locale, name: Name) => string
  word: (locale: Locale, name: Name, value: string) => string
  valuesOf: (item: Item) => Options<Name>
  /** Each of some values once, in the order of the form. */
  inOrder: (name: Name, values: readonly string[]) => readonly string[]
  /** The values that occur among items. */
  options: (items: readonly Item[]) => Options<Name>
  /** The items that have a value, in the order given. */
  withValue: <One extends Item>(items: readonly One[], name: Name, value: string) => One[]
  /**
   * The values that have a page. What all items have in common, and what is not known, is no choice
   * and has none.
   */
  valuePages: (items: readonly Item[]) => ValuePage<Name>[]
}

/**
 * A list with filters, made from a closed table of facets: form, addresses, codes of rows, pages and
 * calendars of single values follow from it.
 *
 * @param labelOf takes the name of a facet from the messages, by a typed key: without it in the
 * messages a facet does not compile
 */
export const facetedList =
  <Item extends object, Own extends Facet<Item> = Facet<Item>>() =>
  <Name extends string>(
    facets: Record<Name, Own>,
    labelOf: (t: Translator, name: NoInfer<Name>) => string,
  ): FacetedList<Item, Name, Own> => {
    const names = Object.keys(facets) as Name[]
    const valuesOf = memoOf((item: Item) => recordOf(names, (name) => facets[name].values(item)))
    const withValue = <One extends Item>(items: readonly One[], name: Name, value: string) =>
      items.filter((item) => valuesOf(item)[name].includes(value))
    const inOrder = (name: Name, values: readonly string[]) => {
      const { order } = facets[name]
      const found = new Set(values)
      const all = typeof order === 'function' ? order([...found]) : order
      return all.filter((value) => found.has(value))
    }
    const optionsUnder = (items: readonly Item[], name: Name) =>
      inOrder(
        name,
        items.flatMap((item) => valuesOf(item)[name]),
      )
    const pagesUnder = (items: readonly Item[], name: Name) =>
      optionsUnder(items, name)
        .map((value) => ({ name, value, count: withValue(items, name, value).length }))
        .filter(
          ({ value, count }) =>
            value !== 'unknown' && count < items.length && count >= (facets[name].fewest ?? 1),
        )
    return {
      facets,
      names,
      label: (locale, name) => labelOf(translator(locale), name),
      word: (locale, name, value) => facets[name].word(locale, value),
      valuesOf,
      inOrder,
      options: (items) => recordOf(names, (name) => optionsUnder(items, name)),
      withValue,
      valuePages: (items) => names.flatMap((name) => pagesUnder(items, name)),
    }
  }

// The compiler cannot know which values content has; a test asks for the words of each.
type Say = (key: string, values?: Record<string, string>) => string

/** A word of the interface under a key that is made from a value. */
export const valueWord = (locale: Locale, key: string, values?: Record<string, string>): string =>
  (translator(locale) as Say)(key, values)
