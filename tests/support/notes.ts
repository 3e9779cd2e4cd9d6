import type { Nodes } from 'hast'
import { select, selectAll } from 'hast-util-select'

/** Addresses of the sources whose notes a part of a page names by number. */
export const notedAddresses = (page: Nodes, part: Nodes): string[] =>
  selectAll('sup a', part).flatMap(({ properties }) => {
    const note = select(`li[id="${String(properties.href).slice(1)}"]`, page)
    return note ? selectAll('a', note).map((link) => String(link.properties.href)) : []
  })
