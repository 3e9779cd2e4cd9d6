import type { ListRow } from '@/components/filter/page-rows'
import { plainText } from '@/lib/lists/filter'
import { decodeAddends, decodeValues, type ProjectPlaces } from '@/lib/lists/projects/row-codes'
import type { Addend } from '@/lib/model/project/total'

/** A row of the page with what its codes say. */
export interface ProjectRow extends ListRow {
  values: ProjectPlaces
  addends: Addend[]
  /** Its place in each order; first the usual one, in which the page lists it. */
  ranks: number[]
}

export const projectRows = (): ProjectRow[] =>
  [...document.querySelectorAll<HTMLElement>('[data-project]')].map((element, at) => {
    const { project = '', facets = '', addends = '', ranks = '' } = element.dataset
    return {
      element,
      id: project,
      text: plainText(element.textContent ?? ''),
      values: decodeValues(facets),
      addends: decodeAddends(addends),
      ranks: [at, ...ranks.split(' ').map(Number)],
    }
  })

/** Puts the rows of each list into an order. */
export function sortRows(rows: readonly ProjectRow[], order: number) {
  const rankOf = (row: ProjectRow) => row.ranks[order] ?? 0
  for (const { element } of rows.toSorted((a, b) => rankOf(a) - rankOf(b)))
    element.parentElement?.append(element)
}
