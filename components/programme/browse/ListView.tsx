import { useLocale, useTranslations } from 'next-intl'
import { Star } from '@/components/my-programme/Star'
import { ClockText } from '@/components/ui/ClockText'
import { type EventEntry, edition, events, venue } from '@/lib/content'
import { listJoin } from '@/lib/language/text'
import { type EventFacetName, eventFacets } from '@/lib/lists/events/facets'
import { eventRowData } from '@/lib/lists/events/occasions'
import type { Options } from '@/lib/lists/faceted-list'
import { sessionsOf } from '@/lib/model/event/sessions'
import { statusRules } from '@/lib/model/event/status'
import { sortKey } from '@/lib/model/event/when'
import { groupEvents } from '@/lib/programme/groups'
import { shortWhen } from '@/lib/programme/short-when'
import { EventLink, RowStatus } from './RowParts'

/** Each event once, by date and then by title. */
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
  const undatedTitle = t(phase === 'past' ? 'programme.undated' : 'programme.undated_coming')
  const groups = [
    { id: 'dated', title: undefined, rows: dated },
    { id: 'postponed', title: t('programme.postponed'), rows: postponed },
    { id: 'undated', title: undatedTitle, rows: undated },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <div className="page-width">
      {groups.map(({ id, title, rows }) => (
        <section key={id} id={id} className="mt-14">
          {title !== undefined && <h2 className="mb-4 text-section">{title}</h2>}
          <ul className={id === 'undated' ? 'plain dateless' : 'plain'}>
            {rows.map((entry) => (
              <PlainRow key={entry.id} entry={entry} options={options} />
            ))}
          </ul>
        </section>
      ))}
    </div>
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
