import { useLocale, useTranslations } from 'next-intl'
import { formatFullDate } from '@/lib/language/date-format'
import type { EventFacetName } from '@/lib/lists/events/facets'
import type { Options } from '@/lib/lists/faceted-list'
import type { GridDay } from '@/lib/programme/grid'
import { GridRows } from './GridRows'
import { usePlaceName } from './usePlaceName'

/** The hours that two columns each stand for; those of the next date begin again at 0. */
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
