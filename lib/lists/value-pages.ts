import type { Options } from './filter'

/** A pre-rendered page of the items that have one value under a name. */
export interface ValuePage<Name extends string> {
  name: Name
  value: string
  count: number
}

/**
 * Every such page of a list. What all items have in common, and what is not known, is no choice and
 * has no page.
 *
 * @param countOf how many items have a value
 */
export const valuePages = <Name extends string>(
  names: readonly Name[],
  options: Options<Name>,
  total: number,
  countOf: (name: Name, value: string) => number,
): ValuePage<Name>[] =>
  names
    .flatMap((name) => options[name].map((value) => ({ name, value, count: countOf(name, value) })))
    .filter(({ value, count }) => value !== 'unknown' && count < total)
