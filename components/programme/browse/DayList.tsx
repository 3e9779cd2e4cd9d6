import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Phrases } from '@/components/ui/Phrases'
import { edition } from '@/lib/content'
import type { EventFacetName } from '@/lib/lists/events/facets'
import type { Options } from '@/lib/lists/faceted-list'
import type { Programme } from '@/lib/programme/by-day'
import { DayHeading, DayJump } from './DayJump'
import { SessionRow } from './SessionRow'
import './programme.css'

/** A programme by day: events of several days, each day, postponed events, events without a date. */
export function DayList({
  programme,
  year,
  options,
}: {
  programme: Programme
  year: number
  options?: Options<EventFacetName>
}) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  const { running, days, postponed, undated } = programme
  const undatedTitle = t(phase === 'past' ? 'programme.undated' : 'programme.undated_coming')
  const groups = [
    { id: 'postponed', title: t('programme.postponed'), entries: postponed },
    { id: 'undated', title: undatedTitle, entries: undated },
  ].filter(({ entries }) => entries.length > 0)
  return (
    <>
      <DayJump programme={programme} />
      {running.length > 0 && (
        <RowGroup id="running" title={t('programme.running')} count={running.length} dates>
          {running.map(({ entry, session }) => (
            <SessionRow key={session.id} entry={entry} session={session} options={options} />
          ))}
        </RowGroup>
      )}
      {days.map(({ day, lines }) => (
        <section key={day} id={day} className="day">
          <DayHeading day={day} />
          <ul className="rows">
            {lines.map(({ entry, session }) => (
              <SessionRow key={session.id} entry={entry} session={session} options={options} />
            ))}
          </ul>
        </section>
      ))}
      {groups.map(({ id, title, entries }) => (
        <RowGroup key={id} id={id} title={title} count={entries.length} dates={false}>
          {entries.map((entry) => (
            <SessionRow key={entry.id} entry={entry} options={options} />
          ))}
        </RowGroup>
      ))}
    </>
  )
}

/** A titled group of rows that belongs to no day. */
function RowGroup({
  id,
  title,
  count,
  dates,
  children,
}: {
  id: string
  title: string
  count: number
  /** The rows begin with a date. */
  dates: boolean
  children: ReactNode
}) {
  const t = useTranslations()
  return (
    <section id={id} className="day">
      <h2 className="text-section">
        <Phrases locale={useLocale()} text={title} />
        <span className="block text-base font-normal text-quiet" data-total={count}>
          {t('programme.count', { count })}
        </span>
      </h2>
      <div>
        <ul className={dates ? 'rows' : 'rows dateless'}>{children}</ul>
      </div>
    </section>
  )
}
