import type { Addend } from '../../model/project/total'
import type { Options } from '../filter'
import { toLetter, toPlace } from '../places'
import { type ProjectFacet, projectFacets } from './facet-names'

// What a row says to the script of its page, as short text: 120 rows fit into a page.

export type ProjectPlaces = Record<ProjectFacet, number[]>

const between = '.'

/**
 * The values of a project: a letter for the place of each in the list of the form, and dots between
 * the facets.
 */
export const encodeValues = (
  options: Options<ProjectFacet>,
  valuesOf: (name: ProjectFacet) => readonly string[],
): string =>
  projectFacets
    .map((name) =>
      valuesOf(name)
        .map((value) => toLetter(options[name].indexOf(value)))
        .join(''),
    )
    .join(between)

export function decodeValues(code: string): ProjectPlaces {
  const lists = code.split(between)
  const pairs = projectFacets.map((name, at) => [name, [...(lists[at] ?? '')].map(toPlace)])
  return Object.fromEntries(pairs)
}

/** The amounts of a project that go into totals: `total_investment exact 1200000000`, with commas. */
export const encodeAddends = (addends: readonly Addend[]): string =>
  addends.map(({ kind, precision, cny = '' }) => `${kind} ${precision} ${cny}`).join()

const toAddend = (code: string): Addend => {
  const [kind, precision, cny] = code.split(' ')
  return {
    kind: kind as Addend['kind'],
    precision: precision as Addend['precision'],
    cny: cny === '' ? undefined : cny,
  }
}

export const decodeAddends = (code: string): Addend[] =>
  code === '' ? [] : code.split(',').map(toAddend)
