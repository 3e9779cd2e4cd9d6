import { useLocale, useTranslations } from 'next-intl'
import { ClockText } from '@/components/ui/ClockText'
import { dayOf } from '@/lib/base/zone'
import { chosen, type EventEntry, events } from '@/lib/content'
import { formatDayInYear, formatLargeDate, formatPartialDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import { registrationState } from '@/lib/lists/events/facets'
import { isRunning, type Session } from '@/lib/model/event/sessions'
import { statusRules } from '@/lib/model/event/status'
import { knownPeriod, spans } from '@/lib/model/event/when'
import type { EventFacts } from '@/lib/model/schema/event'
import type { Status } from '@/lib/model/schema/when'
import { inLanguage, paths } from '@/lib/pages/paths'
import { clockParts } from '@/lib/programme/timed'
import { whenInWords } from '@/lib/programme/when-display'
import { Label, StatusLabel } from '../StatusLabel'

/** The change of an event in a line of its own: status, if it is full, and the words of the change. */
export function RowStatus({ entry, status }: { entry: EventEntry; status: Status }) {
  const t = useTranslations()
  const { label, joinable } = statusRules[status]
  const isFull = joinable && registrationState(entry.facts) === 'full'
  if (label === undefined && !isFull) return null
  return (
    <>
      <p>
        <StatusLabel status={status} />
        {isFull && <Label severity="limited">{t('facet_value.registration.full')}</Label>}
      </p>
      <ChangeNote entry={entry} status={status} />
    </>
  )
}

/** Why an event is not as it was planned, when it was to be, and what takes its place. */
export function ChangeNote({ entry, status }: { entry: EventEntry; status: Status }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words, wordsLocale } = entry
  if (statusRules[status].label === undefined) return null
  const former = (facts.previous ?? []).flatMap((when) => whenInWords(locale, when) ?? [])
  const instead =
    facts.replaced_by === undefined
      ? []
      : chosen(events(locale, facts.edition), [facts.replaced_by])
  const reason = status === facts.status ? words.status_reason : undefined
  if (reason === undefined && former.length + instead.length === 0) return null
  return (
    <p>
      {reason !== undefined && (
        <span lang={wordsLocale === locale ? undefined : languageTags[wordsLocale]}>{reason}</span>
      )}
      {former.map((when) => ` ${t('when.previously', { when })}`)}
      {instead.map((other) => (
        <span key={other.id}>
          {` ${t('row.instead')} `}
          <EventLink entry={other} />
        </span>
      ))}
    </p>
  )
}

/** The clock time of a row if it has one, with its day for screen readers and for a row shown alone. */
function Clock({ session: { day, start, end } }: { session: Session }) {
  const locale = useLocale()
  const dayText = (date: string) => `${formatDayInYear(locale, date)} `
  if (start === undefined)
    return (
      <time dateTime={day}>
        <i>{dayText(day)}</i>
      </time>
    )
  const [from, rest] = clockParts(locale, start, end ?? 'unknown')
  return (
    <time dateTime={`${start}+08:00`} data-end={end && `${end}+08:00`}>
      {/* After midnight the date is no longer that of the day it is listed under. */}
      {dayOf(start) === day ? <i>{dayText(day)}</i> : <span>{dayText(start)}</span>}
      <b>{from}</b>
      {rest !== '' && (
        <span>
          <ClockText text={rest} />
        </span>
      )}
    </time>
  )
}

/** First and last day of what runs for several, as a large numeral. */
function Days({ when }: Pick<EventFacts, 'when'>) {
  const locale = useLocale()
  const span = spans(when)
  if (span === undefined) return null
  const { before, numeral, after } = formatLargeDate(locale, span.first, span.last)
  const closed = 'closed' in when ? when.closed?.join(' ') : undefined
  return (
    <time dateTime={span.first} data-end={span.last} data-closed={closed}>
      {before} <b>{numeral}</b> {after}
    </time>
  )
}

/** When a row is: clock time, days, or the month or year where only that is known. */
export function RowTime({ facts, session }: { facts: EventFacts; session: Session | undefined }) {
  const locale = useLocale()
  const { when } = facts
  if (session !== undefined)
    return isRunning(facts) ? <Days when={when} /> : <Clock session={session} />
  const period = knownPeriod(when)
  if (period === undefined) return null
  return <time dateTime={period}>{formatPartialDate(locale, period)}</time>
}

/** The title of an event as a link, with `lang` only if it differs from the page's. */
export function EventLink({ entry }: { entry: EventEntry }) {
  const locale = useLocale()
  const { facts, words, wordsLocale } = entry
  return (
    <a
      href={inLanguage(locale, paths.event(facts.edition, entry.id))}
      lang={wordsLocale === locale ? undefined : languageTags[wordsLocale]}
    >
      {words.title}
    </a>
  )
}
