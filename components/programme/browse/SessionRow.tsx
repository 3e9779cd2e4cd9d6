import { useLocale, useTranslations } from 'next-intl'
import { Star } from '@/components/my-programme/Star'
import { type EventEntry, venue } from '@/lib/content'
import { listJoin } from '@/lib/language/text'
import type { EventFacetName } from '@/lib/lists/events/facets'
import { eventRowData } from '@/lib/lists/events/occasions'
import type { Options } from '@/lib/lists/faceted-list'
import type { Session } from '@/lib/model/event/sessions'
import { statusRules } from '@/lib/model/event/status'
import type { EventFacts } from '@/lib/model/schema/event'
import { whenNotes } from '@/lib/programme/when-notes'
import { KindFlag } from '../KindFlag'
import { StatusLabel } from '../StatusLabel'
import { useNote } from '../WhenText'
import { RowMarks } from './RowMarks'
import { ChangeNote, EventLink, RowTime } from './RowParts'

/**
 * An event, or one of its sessions, in a programme. A page has hundreds of these, so a row is few
 * elements without classes; their looks are in `rows.css`.
 *
 * @param options values of the filter form, where the page has one
 */
export function SessionRow({
  entry,
  session,
  options,
}: {
  entry: EventEntry
  session?: Session
  options: Options<EventFacetName> | undefined
}) {
  const { facts } = entry
  const { status, place } = session ?? facts
  return (
    <li
      data-event={entry.id}
      data-session={session?.id}
      data-off={statusRules[status].takesPlace ? undefined : ''}
      {...eventRowData(entry, session, options)}
    >
      <h3>
        <RowTime facts={facts} session={session} />
        <KindFlag kind={facts.kind} /> <StatusLabel status={status} /> <EventLink entry={entry} />
      </h3>
      <p>
        <Where facts={facts} place={place} /> <RowMarks facts={facts} status={status} />
      </p>
      <ChangeNote entry={entry} status={status} />
      <Star facts={facts} />
    </li>
  )
}

/**
 * Where a row is, and the hours of what has no clock time. Kind and district, which the flag and the
 * venue say to eyes, and languages in full are there for ears, for the search and on wide screens.
 */
function Where({ facts, place }: { facts: EventFacts; place: EventFacts['place'] }) {
  const t = useTranslations()
  const locale = useLocale()
  const inWords = useNote()
  const found = typeof place === 'string' ? [] : place.map(venue)
  const districts = new Set(found.map(({ district }) => district))
  const kind = [
    t(`kind.${facts.kind}`),
    ...[...districts].flatMap((id) => (id === 'unknown' ? [] : [t(`district.${id}`)])),
  ]
  const isClocked = ['start', 'occurrences', 'repeat'].some((shape) => shape in facts.when)
  const words = [
    ...(place === 'online' ? [t('event.online')] : []),
    ...(found.length === 0
      ? []
      : [
          listJoin(
            locale,
            found.map(({ name }) => name[locale]),
          ),
        ]),
    ...(isClocked ? [] : whenNotes(locale, facts.when).map(inWords)),
  ]
  return (
    <>
      <i>{[...kind, ''].join(' · ')}</i>
      {words.join(' · ')}
    </>
  )
}
