import { useLocale, useTranslations } from 'next-intl'
import { ClockText } from '@/components/ui/ClockText'
import { dayOf } from '@/lib/base/zone'
import {
  formatCaption,
  formatDayInYear,
  formatMonth,
  formatNumeral,
} from '@/lib/language/date-format'
import { isRunning, type Session } from '@/lib/model/event/sessions'
import { spans } from '@/lib/model/event/when'
import type { EventFacts } from '@/lib/model/schema/event'
import { clockParts } from '@/lib/programme/timed'

/** The clock time of a row; its day is said for those who hear it or meet it alone. */
function Clock({ session: { day, start, end } }: { session: Session }) {
  const t = useTranslations()
  const locale = useLocale()
  const said = (date: string) => `${formatDayInYear(locale, date)} `
  if (start === undefined)
    return (
      <time dateTime={day}>
        <i>{said(day)}</i>
        <b>{t('programme.all_day')}</b>
      </time>
    )
  const [from, rest] = clockParts(locale, start, end ?? 'unknown')
  return (
    <time dateTime={`${start}+08:00`} data-end={end && `${end}+08:00`}>
      {/* After midnight the date is no longer that of the day it is listed under. */}
      {dayOf(start) === day ? <i>{said(day)}</i> : said(start)}
      <b>{from}</b>
      <ClockText text={rest} />
    </time>
  )
}

/** First and last day of what runs for several, as a large numeral. */
function Days({ when }: Pick<EventFacts, 'when'>) {
  const locale = useLocale()
  const span = spans(when)
  if (span === undefined) return null
  const closed = 'closed' in when ? when.closed?.join(' ') : undefined
  return (
    <time dateTime={span.first} data-end={span.last} data-closed={closed}>
      <b>{formatNumeral(span.first, span.last)}</b> {formatCaption(locale, span.first, span.last)}
    </time>
  )
}

/** When a row is: clock time, days, or the month where only that is known. */
export function RowTime({ facts, session }: { facts: EventFacts; session: Session | undefined }) {
  const locale = useLocale()
  const { when } = facts
  if (session !== undefined)
    return isRunning(facts) ? <Days when={when} /> : <Clock session={session} />
  if (!('value' in when)) return null
  return <time dateTime={when.value}>{formatMonth(locale, when.value)}</time>
}
