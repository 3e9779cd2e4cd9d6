import { Star } from '@/components/my-programme/Star'
import type { EventFacetName } from '@/lib/lists/events/facets'
import { eventRowData } from '@/lib/lists/events/occasions'
import type { Options } from '@/lib/lists/faceted-list'
import { statusRules } from '@/lib/model/event/status'
import type { Line } from '@/lib/programme/by-day'
import { StatusLabel } from '../StatusLabel'
import { EventLink } from './EventLink'
import { RowTime } from './RowTime'

/** A session in its columns; the title before the time, since the place in the table says the time. */
export function GridCell({
  line: { entry, session },
  columns,
  options,
}: {
  line: Line
  columns: number | undefined
  options: Options<EventFacetName>
}) {
  return (
    <td
      colSpan={columns}
      data-event={entry.id}
      data-session={session.id}
      data-off={statusRules[session.status].takesPlace ? undefined : ''}
      {...eventRowData(entry, session, options)}
    >
      <EventLink entry={entry} /> <RowTime facts={entry.facts} session={session} />{' '}
      <StatusLabel status={session.status} />
      <Star facts={entry.facts} />
    </td>
  )
}
