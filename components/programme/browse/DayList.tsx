import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { Phrases } from '@/components/ui/Phrases'
import { scripts } from '@/components/ui/scripts'
import { edition } from '@/lib/content'
import type { EventFacetName } from '@/lib/lists/events/facets'
import type { Options } from '@/lib/lists/faceted-list'
import { spans } from '@/lib/model/event/when'
import type { Programme } from '@/lib/programme/by-day'
import { manyRows, openingDay } from '@/lib/programme/day-to-show'
import { DayHeading, DayStrip } from './DayStrip'
import { SessionRow } from './SessionRow'
import './programme.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'day-by-day': ComponentProps<'div'> & { 'data-one'?: string | undefined }
      'opening-day': ComponentProps<'div'>
    }
  }
}

/** Days of a programme of which one is shown at a time where they are many, and the strip that leads to them. */
export function DayByDay({
  programme,
  year,
  hrefOf,
  children,
}: {
  programme: Programme
  year: number
  hrefOf?: ((id: string) => string) | undefined
  children: ReactNode
}) {
  const first = useFirstDay(year)
  const opening = openingDay(programme, first)
  const days = programme.days.map(({ day }) => day).join(' ')
  return (
    <day-by-day data-first={first} data-one={opening && ''}>
      <opening-day hidden data-days={opening && days} data-first={first} />
      <DayStrip programme={programme} hrefOf={hrefOf} />
      {children}
      <script type="module" src={scripts['day-by-day.element']} />
    </day-by-day>
  )
}

/** First day of an edition; what comes before it is not what its programme opens with. */
export function useFirstDay(year: number): string {
  return spans(edition(useLocale(), year).facts.when)?.first ?? ''
}

/** What runs for several days: one line, which unfolds. */
export function RunningFold({
  count,
  isOpen = false,
  children,
}: {
  count: number
  isOpen?: boolean
  children: ReactNode
}) {
  const t = useTranslations()
  if (count === 0) return null
  return (
    <section id="running" className="day">
      <details open={isOpen}>
        <summary>
          <h2>{t('programme.running')}</h2>
          <span data-total={count}>{t('programme.count', { count })}</span>
        </summary>
        {children}
      </details>
    </section>
  )
}

/** Shows the rest of a long day, of which large type shows the first rows. */
export function RestButton({ count }: { count: number }) {
  const t = useTranslations()
  if (count <= manyRows) return null
  return (
    <button type="button" className="rest">
      {t('programme.rest')}
    </button>
  )
}

/** A programme by day: events of several days, each day, postponed events, events without a date. */
export function DayList({
  programme,
  year,
  options,
  isWhole = false,
}: {
  programme: Programme
  year: number
  /** Nothing is folded, since a script chooses the rows. */
  isWhole?: boolean
  options?: Options<EventFacetName> | undefined
}) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  const { running, days, postponed, undated } = programme
  const opening = openingDay(programme, useFirstDay(year))
  const undatedTitle = t(phase === 'past' ? 'programme.undated' : 'programme.undated_coming')
  const groups = [
    { id: 'postponed', title: t('programme.postponed'), entries: postponed },
    { id: 'undated', title: undatedTitle, entries: undated },
  ].filter(({ entries }) => entries.length > 0)
  return (
    <>
      <RunningFold count={running.length} isOpen={isWhole || opening === undefined}>
        <ul className="rows dateless">
          {running.map(({ entry, session }) => (
            <SessionRow key={session.id} entry={entry} session={session} options={options} />
          ))}
        </ul>
      </RunningFold>
      {days.map(({ day, lines }) => (
        <section key={day} id={day} className="day" data-opening={day === opening ? '' : undefined}>
          <DayHeading day={day} count={lines.length} />
          <ul className="rows">
            {lines.map(({ entry, session }) => (
              <SessionRow key={session.id} entry={entry} session={session} options={options} />
            ))}
          </ul>
          <RestButton count={lines.length} />
        </section>
      ))}
      {groups.map(({ id, title, entries }) => (
        <section key={id} id={id} className="day">
          <h2>
            <Phrases locale={locale} text={title} />{' '}
            <small data-total={entries.length}>
              {t('programme.count', { count: entries.length })}
            </small>
          </h2>
          <ul className="rows dateless">
            {entries.map((entry) => (
              <SessionRow key={entry.id} entry={entry} options={options} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
