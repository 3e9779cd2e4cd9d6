import type { ListRow } from '@/components/filter/page-rows'
import { plainText } from '@/lib/filter/filter'
import { decodeRow } from '@/lib/programme/facet-codes'
import type { FilterRow } from '@/lib/programme/filter'

/** A row of the page with what its code says. */
export type EventRow = ListRow & FilterRow

/** Rows of lists and grids, in their order. */
export const eventRows = (): EventRow[] =>
  [...document.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
    ...decodeRow(element.dataset.facets ?? ''),
    text: plainText(element.textContent ?? ''),
    element,
    id: element.dataset.event ?? '',
  }))
