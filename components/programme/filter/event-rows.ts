import type { ListRow } from '@/components/filter/page-rows'
import { codesApart, decodeRow } from '@/lib/lists/events/facet-codes'
import type { FilterRow } from '@/lib/lists/events/filter'
import { plainText } from '@/lib/lists/filter'

/** A row of the page with what its code says, or one of its codes. */
export type EventRow = ListRow & FilterRow

/** Rows of lists and grids, in their order. */
export const eventRows = (): EventRow[] =>
  [...document.querySelectorAll<HTMLElement>('[data-facets]')].flatMap((element) => {
    const { facets = '', event: id = '' } = element.dataset
    const text = plainText(element.textContent ?? '')
    return facets.split(codesApart).map((code) => ({ ...decodeRow(code), text, element, id }))
  })
