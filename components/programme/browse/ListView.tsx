import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Star } from '@/components/my-programme/Star'
import { ClockText } from '@/components/ui/ClockText'
import { scripts } from '@/components/ui/scripts'
import { type EventEntry, edition, events, venue } from '@/lib/content'
import { formatDayOfWeek } from '@/lib/language/date-format'
import { listJoin } from '@/lib/language/text'
import { type EventFacetName, eventFacets } from '@/lib/lists/events/facets'
import { eventRowData } from '@/lib/lists/events/occasions'
import type { Options } from '@/lib/lists/faceted-list'
import { sessionsOf } from '@/lib/model/event/sessions'
import { statusRules } from '@/lib/model/event/status'
import { sortKey, spans } from '@/lib/model/event/when'
import { fewRows } from '@/lib/programme/day-to-show'
import { groupEvents } from '@/lib/programme/groups'
import { shortWhen } from '@/lib/programme/short-when'
import { EventLink, RowStatus } from './RowParts'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'plain-list': ComponentProps<'div'>
    }
  }
}

/** Each event once, by date and then by title; the days are folded. */
export function ListView({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  const entries = events(locale, year)
  const options = eventFacets.options(entries)
  const { compare } = new Intl.Collator(locale)
  const byDateAndTitle = (a: EventEntry, b: EventEntry) => {
    const [left, right] = [sortKey(a.facts.when), sortKey(b.facts.when)]
    if (left !== right) return left < right ? -1 : 1
    return compare(a.words.title, b.words.title)
  }
  const { dated, postponed, undated } = groupEvents(entries.toSorted(byDateAndTitle))
  const dayOf = ({ facts }: EventEntry) => spans(facts.when)?.first ?? ''
  const days = [...new Set(dated.map(dayOf))]
  const undatedTitle = t(phase === 'past' ? 'programme.undated' : 'programme.undated_coming')
  const groups = [
    ...days.map((day) => ({
      id: day,
      title: formatDayOfWeek(locale, day),
      rows: dated.filter((entry) => dayOf(entry) === day),
    })),
    { id: 'postponed', title: t('programme.postponed'), rows: postponed },
    { id: 'undated', title: undatedTitle, rows: undated },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <plain-list className="block">
      {groups.map(({ id, title, rows }) => (
        <section key={id} id={id}>
          <details open={entries.length <= fewRows}>
            <summary>
              <h2>{title}</h2>{' '}
              <span data-total={rows.length}>{t('programme.count', { count: rows.length })}</span>
            </summary>
            <ul className={id === 'undated' ? 'plain dateless' : 'plain'}>
              {rows.map((entry) => (
                <PlainRow key={entry.id} entry={entry} options={options} />
              ))}
            </ul>
          </details>
        </section>
      ))}
      <script type="module" src={scripts['plain-list.element']} />
    </plain-list>
  )
}

/** An event in one line: date, title, place; in a further one what has changed. */
function PlainRow({ entry, options }: { entry: EventEntry; options: Options<EventFacetName> }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts } = entry
  const when = shortWhen(locale, facts)
  const sessions = sessionsOf(facts).length
  const place = {
    unknown: '',
    online: t('event.online'),
  }
  const where =
    typeof facts.place === 'string'
      ? place[facts.place]
      : listJoin(
          locale,
          facts.place.map((id) => venue(id).name[locale]),
        )
  return (
    <li
      data-event={entry.id}
      data-off={statusRules[facts.status].takesPlace ? undefined : ''}
      {...eventRowData(entry, undefined, options)}
    >
      {when && (
        <time dateTime={when.dateTime} data-end={when.end} data-closed={when.closed}>
          <ClockText text={when.text} />
        </time>
      )}
      <EventLink entry={entry} />
      <span>
        {[where, sessions > 1 ? t('when.sessions', { count: sessions }) : '']
          .filter((words) => words !== '')
          .join(' · ')}
      </span>
      <RowStatus entry={entry} status={facts.status} />
      <Star facts={facts} />
    </li>
  )
}
