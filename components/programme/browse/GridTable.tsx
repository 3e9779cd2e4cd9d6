import { useLocale, useTranslations } from 'next-intl'
import { Star } from '@/components/my-programme/Star'
import { ClockText } from '@/components/ui/ClockText'
import { venue } from '@/lib/content'
import { formatFullDate } from '@/lib/language/date-format'
import type { EventFacetName } from '@/lib/lists/events/facets'
import { eventRowData } from '@/lib/lists/events/occasions'
import type { Options } from '@/lib/lists/faceted-list'
import { statusRules } from '@/lib/model/event/status'
import type { EventFacts } from '@/lib/model/schema/event'
import type { Line } from '@/lib/programme/by-day'
import type { GridDay, GridDistrict, GridVenue } from '@/lib/programme/grid'
import { whenNotes } from '@/lib/programme/when-notes'
import { StatusLabel } from '../StatusLabel'
import { useNote } from '../WhenText'
import { EventLink, RowTime } from './RowParts'

/** The hours of the table, each two columns wide; hours above 23 are of the next date. */
const hoursOf = ({ start, end }: GridDay['columns']) =>
  Array.from({ length: (end - start) / 2 }, (_, place) => start / 2 + place)

/**
 * The table of a day. Where it is wider than the window it scrolls, also by keyboard, which is why it
 * can be focused (WCAG 2.1.1); in a narrow one it is a list for each venue.
 */
export function GridTable({ grid, options }: { grid: GridDay; options: Options<EventFacetName> }) {
  const t = useTranslations()
  const locale = useLocale()
  const { district, venueName } = usePlaceName()
  const label = t('programme.grid_table', { day: formatFullDate(locale, grid.day) })
  const hours = hoursOf(grid.columns)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the focus (WCAG 2.1.1)
    <section className="grid-scroll" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('programme.venue')}</th>
            {hours.map((hour) => (
              <th key={hour} scope="col" colSpan={2}>
                {`${String(hour % 24).padStart(2, '0')}:00`}
              </th>
            ))}
          </tr>
        </thead>
        {grid.groups.map((group) => (
          <tbody key={group.district}>
            <tr>
              <th scope="rowgroup" colSpan={hours.length * 2 + 1}>
                <span>{district(group.district)}</span>
              </th>
            </tr>
            {group.venues.map(({ id, lanes }) => (
              <GridRows key={id} name={venueName(id)} lanes={lanes} options={options} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** The rows of a venue: one, or more where its sessions overlap. */
function GridRows({
  name,
  lanes,
  options,
}: {
  name: string
  lanes: GridVenue['lanes']
  options: Options<EventFacetName>
}) {
  return lanes.map((cells, lane) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a lane has no other name than its place, and none is ever moved
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

/**
 * A session in its columns. The title comes before the time, which the column already shows where
 * the table is one.
 */
function GridCell({
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
      <OpenHours when={entry.facts.when} />
      <StatusLabel status={session.status} />
      <Star facts={entry.facts} />
    </td>
  )
}

/** The hours of what is open on a day; other sessions have a clock time. */
function OpenHours({ when }: Pick<EventFacts, 'when'>) {
  const locale = useLocale()
  const inWords = useNote()
  if (!('date' in when)) return null
  return whenNotes(locale, when).map((note) => (
    <p key={note.key}>
      <ClockText text={inWords(note)} />
    </p>
  ))
}

/** Names of districts and venues in the table, also of online events and unknown places. */
function usePlaceName() {
  const t = useTranslations()
  const locale = useLocale()
  const elsewhere: Record<string, string> = {
    online: t('event.online'),
    unknown: t('programme.place'),
  }
  return {
    district: (name: GridDistrict) =>
      name === 'unknown'
        ? t('programme.district_unknown')
        : name === 'online'
          ? t('event.online')
          : t(`district.${name}`),
    venueName: (id: string) => elsewhere[id] ?? venue(id).name[locale],
  }
}
