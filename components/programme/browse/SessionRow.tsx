import { useLocale, useTranslations } from 'next-intl'
import { Star } from '@/components/my-programme/Star'
import { type EventEntry, edition } from '@/lib/content'
import type { EventFacetName } from '@/lib/lists/events/facets'
import { closingTime, eventRowData } from '@/lib/lists/events/occasions'
import type { Options } from '@/lib/lists/faceted-list'
import type { Session } from '@/lib/model/event/sessions'
import { statusRules } from '@/lib/model/event/status'
import { EventLink } from './EventLink'
import { KindFlag } from './KindFlags'
import { RowStatus } from './RowStatus'
import { RowTime } from './RowTime'
import { useRowWords } from './useRowWords'

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
  const t = useTranslations()
  const locale = useLocale()
  const { facts } = entry
  const { where, how, registration, join } = useRowWords(facts)
  const { phase } = edition(locale, facts.edition).facts
  // Among what has no date, a past place that is not known is said once above the rows.
  const isSaid = session !== undefined || phase === 'coming'
  const unknownPlace = isSaid ? [t(`programme.place_unknown.${phase}`)] : []
  const details = how()
  const said = registration()
  const closes = closingTime(facts)
  return (
    <li
      data-event={entry.id}
      data-session={session?.id}
      data-off={statusRules[session?.status ?? facts.status].takesPlace ? undefined : ''}
      {...eventRowData(entry, session, options)}
    >
      <h3>
        <RowTime facts={facts} session={session} /> <EventLink entry={entry} />
      </h3>
      <KindFlag kind={facts.kind} />
      <p>{join(where(session?.place ?? facts.place, unknownPlace))}</p>
      {(details.length > 0 || said !== undefined) && (
        <p>
          {join(details)}
          {details.length > 0 && said !== undefined && ' · '}
          {closes === undefined ? said : <span data-closes={closes}>{said}</span>}
        </p>
      )}
      <RowStatus entry={entry} status={session?.status ?? facts.status} />
      <Star facts={facts} />
    </li>
  )
}
