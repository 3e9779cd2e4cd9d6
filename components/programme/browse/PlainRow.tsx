import { useLocale, useTranslations } from 'next-intl'
import { Star } from '@/components/my-programme/Star'
import { ClockText } from '@/components/ui/ClockText'
import { type EventEntry, venue } from '@/lib/content'
import { listJoin } from '@/lib/language/text'
import type { EventFacetName } from '@/lib/lists/events/facets'
import { eventRowData } from '@/lib/lists/events/occasions'
import type { Options } from '@/lib/lists/faceted-list'
import { sessionsOf } from '@/lib/model/event/sessions'
import { statusRules } from '@/lib/model/event/status'
import { shortWhen } from '@/lib/programme/short-when'
import { EventLink } from './EventLink'
import { RowStatus } from './RowStatus'

/** An event in one line: date, title, place; in a further one what has changed. */
export function PlainRow({
  entry,
  options,
}: {
  entry: EventEntry
  options: Options<EventFacetName>
}) {
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
