import type { FacetName } from './facet-names'
import type { Filter } from './filter'

/** The values of each facet in the order of the form, which is also the order in an address. */
export type FilterOptions = Record<FacetName, readonly string[]>

const textName = 'q'
const unconfirmedName = 'unconfirmed'
const yes = 'yes'

const namesOf = (options: FilterOptions) => Object.keys(options) as FacetName[]

/** What an address asks for. A value that the form does not have is passed over. */
export function readFilter(search: string, options: FilterOptions): Filter {
  const asked = new URLSearchParams(search)
  const values = namesOf(options).map((name) => {
    const places = new Set(asked.getAll(name).map((value) => options[name].indexOf(value)))
    return [name, [...places].filter((at) => at >= 0).sort((a, b) => a - b)] as const
  })
  return {
    values: Object.fromEntries(values) as Record<FacetName, number[]>,
    text: asked.get(textName) ?? '',
    unconfirmed: asked.get(unconfirmedName) === yes,
  }
}

/**
 * The query of an address for a filter: one form for one filter, whatever the order of the clicks.
 * What others have put into the address, such as the app in which the link was shared, stays last.
 */
export function writeFilter(filter: Filter, options: FilterOptions, search = ''): string {
  const names: readonly string[] = [...namesOf(options), textName, unconfirmedName]
  const foreign = [...new URLSearchParams(search)].filter(([name]) => !names.includes(name))
  const chosen = namesOf(options).flatMap((name) =>
    filter.values[name].map((at) => [name, options[name][at] ?? '']),
  )
  const text = filter.text.trim()
  const query = new URLSearchParams([
    ...chosen,
    ...(filter.unconfirmed ? [[unconfirmedName, yes]] : []),
    ...(text === '' ? [] : [[textName, text]]),
    ...foreign,
  ]).toString()
  return query === '' ? '' : `?${query}`
}

/** Whether anything is asked for at all. */
export const isAsking = ({ values, text }: Filter) =>
  text.trim() !== '' || Object.values(values).some((places) => places.length > 0)
