import type { EventFacetName } from '@/lib/lists/events/facets'
import type { Options } from '@/lib/lists/faceted-list'
import type { GridVenue } from '@/lib/programme/grid'
import { GridCell } from './GridCell'

/** The rows of a venue: one, or more where its sessions overlap. */
export function GridRows({
  name,
  lanes,
  options,
}: {
  name: string
  lanes: GridVenue['lanes']
  options: Options<EventFacetName>
}) {
  return lanes.map((cells, lane) => (
    // The lanes of a venue have no other name than their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above; nothing is ever moved
    <tr key={lane}>
      {lane === 0 && (
        <th scope="row" rowSpan={lanes.length === 1 ? undefined : lanes.length}>
          {name}
        </th>
      )}
      {cells.map(({ item, span }, place) => {
        const columns = span === 1 ? undefined : span
        return item === undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no other name than its place
          <td key={place} colSpan={columns} />
        ) : (
          <GridCell key={item.session.id} line={item} columns={columns} options={options} />
        )
      })}
    </tr>
  ))
}
