import { useLocale, useTranslations } from 'next-intl'
import { Star } from '@/components/my-programme/Star'
import { ClockText } from '@/components/ui/ClockText'
import { edition, events } from '@/lib/content'
import { type EventFacetName, eventFacets } from '@/lib/lists/events/facets'
import { eventRowData } from '@/lib/lists/events/occasions'
import type { Options } from '@/lib/lists/faceted-list'
import { statusRules } from '@/lib/model/event/status'
import type { EventFacts } from '@/lib/model/schema/event'
import { inLanguage, paths } from '@/lib/pages/paths'
import { type Line, programmeByDay } from '@/lib/programme/by-day'
import { openingDay } from '@/lib/programme/day-to-show'
import { type GridDay, gridDay } from '@/lib/programme/grid'
import { whenNotes } from '@/lib/programme/when-notes'
import { StatusLabel } from '../StatusLabel'
import { useNote } from '../WhenText'
import { DayByDay, RestButton, RunningFold, useFirstDay } from './DayList'
import { DayHeading } from './DayStrip'
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
  const opening = openingDay(programme, useFirstDay(year))
  const options = eventFacets.options(entries)
  const isByDay = edition(locale, year).facts.phase === 'coming'
  const text = inLanguage(locale, paths.programme(year))
  return (
    <>
      <DayByDay programme={{ ...programme, postponed: [], undated: [] }} year={year}>
        <RunningFold count={programme.running.length}>
          <Lines lines={programme.running} options={options} />
        </RunningFold>
        {programme.days.map((day) => (
          <section
            key={day.day}
            id={day.day}
            className="grid-day"
            data-opening={day.day === opening ? '' : undefined}
          >
            <header>
              <DayHeading day={day.day} count={day.lines.length} />
              {isByDay && (
                <a href={`${text}#${day.day}`} className="to-text">
                  {t('programme.as_text')}
                </a>
              )}
            </header>
            <Day grid={gridDay(day)} options={options} />
            <RestButton count={day.lines.length} />
          </section>
        ))}
      </DayByDay>
      {programme.postponed.length + programme.undated.length > 0 && (
        <p className="mt-8">
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
    </>
  )
}

/** A day: what is known by its date alone, then the table of what has hours. */
function Day({ grid, options }: { grid: GridDay; options: Options<EventFacetName> }) {
  return (
    <>
      {grid.timeless.length > 0 && <Lines lines={grid.timeless} options={options} />}
      {grid.groups.length > 0 && <GridTable grid={grid} options={options} />}
    </>
  )
}

/** Events that stand in no table of hours. */
function Lines({ lines, options }: { lines: readonly Line[]; options: Options<EventFacetName> }) {
  return (
    <ul className="running">
      {lines.map(({ entry, session }) => (
        <li
          key={session.id}
          data-event={entry.id}
          data-session={session.id}
          data-off={statusRules[session.status].takesPlace ? undefined : ''}
          {...eventRowData(entry, session, options)}
        >
          <RowTime facts={entry.facts} session={session} /> <StatusLabel status={session.status} />{' '}
          <EventLink entry={entry} />
          <OpenHours when={entry.facts.when} />
          <Star facts={entry.facts} />
        </li>
      ))}
    </ul>
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
