import type { Options } from './faceted-list'
import type { Filter } from './filter'

const textName = 'q'

const namesOf = <Name extends string>(options: Options<Name>) => Object.keys(options) as Name[]

/** What an address asks for. A value that the form does not have is passed over. */
export function readFilter<Name extends string>(
  search: string,
  options: Options<Name>,
): Filter<Name> {
  const asked = new URLSearchParams(search)
  const values = namesOf(options).map((name) => {
    const indices = new Set(asked.getAll(name).map((value) => options[name].indexOf(value)))
    return [name, [...indices].filter((at) => at >= 0).sort((a, b) => a - b)] as const
  })
  return {
    values: Object.fromEntries(values) as Record<Name, number[]>,
    text: asked.get(textName) ?? '',
  }
}

/**
 * The query of an address for a filter: one form for one filter, whatever the order of the clicks.
 * What others have put into the address, such as the app in which the link was shared, stays last.
 */
export function writeFilter<Name extends string>(
  filter: Filter<Name>,
  options: Options<Name>,
  search = '',
): string {
  const names: readonly string[] = [...namesOf(options), textName]
  const foreign = [...new URLSearchParams(search)].filter(([name]) => !names.includes(name))
  const chosen = namesOf(options).flatMap((name) =>
    filter.values[name].map((at) => [name, options[name][at] ?? '']),
  )
  const text = filter.text.trim()
  const query = new URLSearchParams([
    ...chosen,
    ...(text === '' ? [] : [[textName, text]]),
    ...foreign,
  ]).toString()
  return query === '' ? '' : `?${query}`
}
