import { useLocale, useTranslations } from 'next-intl'
import { edition, events } from '@/lib/content'
import { type EventFacetName, eventFacets } from '@/lib/lists/events/facets'
import type { Options } from '@/lib/lists/faceted-list'
import { inLanguage, paths } from '@/lib/pages/paths'
import { type Line, programmeByDay } from '@/lib/programme/by-day'
import { type GridDay, gridDay } from '@/lib/programme/grid'
import { StatusLabel } from '../StatusLabel'
import { DayHeading, DayJump } from './DayJump'
import { GridTable } from './GridTable'
import { EventLink, RowTime } from './RowParts'

/**
 * Venues and times, a table a day. The programme by day has the same content as text; that of a past
 * edition is one list without days to lead to.
 */
export function GridView({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const entries = events(locale, year)
  const programme = programmeByDay(entries)
  const options = eventFacets.options(entries)
  const isByDay = edition(locale, year).facts.phase === 'coming'
  const text = inLanguage(locale, paths.programme(year))
  return (
    <div className="grid-width">
      {isByDay && (
        <p className="mt-4">
          {t('programme.grid_note')}{' '}
          <a href={text} className="inline-block py-1 text-link underline">
            {t('programme.view.day')}
          </a>
        </p>
      )}
      <DayJump programme={{ ...programme, postponed: [], undated: [] }} />
      {programme.running.length > 0 && (
        <section id="running" className="mt-10">
          <h2 className="mb-4 text-section">{t('programme.running')}</h2>
          <Lines lines={programme.running} />
        </section>
      )}
      {programme.days.map((day) => (
        <section key={day.day} id={day.day} className="grid-day">
          <header>
            <DayHeading day={day.day} />
            {isByDay && (
              <a href={`${text}#${day.day}`} className="to-text">
                {t('programme.as_text')}
              </a>
            )}
          </header>
          <Day grid={gridDay(day)} options={options} />
        </section>
      ))}
      {programme.postponed.length + programme.undated.length > 0 && (
        <p className="mt-14">
          <a
            href={inLanguage(
              locale,
              `${paths.programmeList(year)}#${programme.postponed.length > 0 ? 'postponed' : 'undated'}`,
            )}
            className="inline-block py-1 text-link underline"
          >
            {t('programme.others_in_list')}
          </a>
        </p>
      )}
    </div>
  )
}

/** A day: what is known by its date alone, then the table of what has hours. */
function Day({ grid, options }: { grid: GridDay; options: Options<EventFacetName> }) {
  return (
    <>
      {grid.timeless.length > 0 && <Lines lines={grid.timeless} />}
      {grid.groups.length > 0 && <GridTable grid={grid} options={options} />}
    </>
  )
}

/** Events that stand in no table of hours. */
function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="running">
      {lines.map(({ entry, session }) => (
        <li key={session.id}>
          <RowTime facts={entry.facts} session={session} /> <EventLink entry={entry} />{' '}
          <StatusLabel status={session.status} />
        </li>
      ))}
    </ul>
  )
}
