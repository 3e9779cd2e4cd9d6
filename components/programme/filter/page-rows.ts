import { decodeRow } from '@/lib/programme/facet-codes'
import { type FilterRow, plainText } from '@/lib/programme/filter'

/** A row of the page with what its code says. */
export interface Row extends FilterRow {
  element: HTMLElement
  /** The event; several rows may be sessions of one. */
  id: string
}

/** Part of the page that goes when none of its rows is left, with the links that lead to it. */
export interface Group {
  element: HTMLElement
  rows: Row[]
  links: HTMLElement[]
}

/** Rows of lists and grids, in their order. */
export const readRows = (): Row[] =>
  [...document.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
    ...decodeRow(element.dataset.facets ?? ''),
    text: plainText(element.textContent ?? ''),
    element,
    id: element.dataset.event ?? '',
  }))

/** Sections, and of a table the districts and those venues that have a row of their own. */
const groups = ':is(main section, main tbody, main tr:has(> [scope=row]:not([rowspan])))'

/** Every group that holds rows, those within others too. */
export function readGroups(rows: readonly Row[]): Group[] {
  const found = new Map<HTMLElement, Row[]>()
  for (const row of rows) {
    let group = row.element.parentElement?.closest<HTMLElement>(groups)
    while (group) {
      const members = found.get(group)
      if (members) members.push(row)
      else found.set(group, [row])
      group = group.parentElement?.closest<HTMLElement>(groups)
    }
  }
  return [...found].map(([element, rows]) => ({ element, rows, links: linksTo(element) }))
}

/** Links of the page to a section, by its id or that of its heading. */
function linksTo(element: HTMLElement): HTMLElement[] {
  const ids = [element.id, element.getAttribute('aria-labelledby') ?? ''].filter(Boolean)
  return ids.flatMap((id) => [
    ...document.querySelectorAll<HTMLElement>(`main a[href="#${CSS.escape(id)}"]`),
  ])
}
