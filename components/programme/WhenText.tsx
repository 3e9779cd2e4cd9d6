import { useLocale, useTranslations } from 'next-intl'
import { ClockText } from '@/components/ui/ClockText'
import { venue } from '@/lib/content'
import type { formatLargeDate } from '@/lib/language/date-format'
import { languages } from '@/lib/language/locales'
import { listJoin } from '@/lib/language/text'
import { statusRules } from '@/lib/model/event/status'
import type { Phase } from '@/lib/model/schema/edition'
import type { OccurrenceDisplay, WhenDisplay } from '@/lib/programme/when-display'
import type { Note } from '@/lib/programme/when-notes'
import { StatusLabel } from './StatusLabel'

/** One session: its time, its own status, and its own place where that differs. */
function Session({ session }: { session: OccurrenceDisplay }) {
  const locale = useLocale()
  const { text, dateTime, end, status, place } = session
  return (
    <span className="block">
      <time
        dateTime={dateTime}
        data-end={end}
        className={status && !statusRules[status].takesPlace ? 'line-through' : undefined}
      >
        <ClockText text={text} />
      </time>
      {place !== undefined &&
        ` · ${listJoin(
          locale,
          place.map((id) => venue(id).name[locale]),
        )}`}
      {status !== undefined && <StatusLabel status={status} />}
    </span>
  )
}

/** A date in one line, with everything that is known about it; nothing where nothing is. */
export function WhenText({ display }: { display: WhenDisplay }) {
  const inWords = useNote()
  if (display.kind === 'undated') {
    const { known, dateTime } = display
    return known === undefined ? null : <time dateTime={dateTime}>{known}</time>
  }
  const notes = display.notes.map(inWords)
  return (
    <>
      <time dateTime={display.dateTime} data-end={display.end}>
        <ClockText text={display.text} />
      </time>
      {display.occurrences.map((session) => (
        <Session key={session.id} session={session} />
      ))}
      {notes.map((note) => (
        <span key={note} className="block text-sm text-quiet">
          <ClockText text={note} />
        </span>
      ))}
    </>
  )
}

/** A date as the head of a page has it: the day as a large numeral, the hour, then the rest. */
export function WhenBlock({ display }: { display: WhenDisplay }) {
  const locale = useLocale()
  const inWords = useNote()
  if (display.kind === 'undated') return <WhenText display={display} />
  const { alone, clock, dateTime, end, notes, occurrences } = display
  const day = <DayNumeral date={alone} />
  const [before = '', after = ''] = languages[locale].dates.inVenueZone(clockMark).split(clockMark)
  return (
    <>
      {clock === undefined ? (
        <time dateTime={dateTime} className="day">
          {day}
        </time>
      ) : (
        <p className="day">{day}</p>
      )}
      <div className="hour">
        {clock !== undefined && (
          <time dateTime={dateTime} data-end={end}>
            {before}
            <b>
              <ClockText text={clock} />
            </b>{' '}
            <span>{after.trim()}</span>
          </time>
        )}
        {occurrences.map((session) => (
          <Session key={session.id} session={session} />
        ))}
        {notes.map(inWords).map((note) => (
          <p key={note}>
            <ClockText text={note} />
          </p>
        ))}
      </div>
    </>
  )
}

/** A date whose day is a large numeral, by the class `day` around it. */
export function DayNumeral({
  date: { before, numeral, after },
}: {
  date: ReturnType<typeof formatLargeDate>
}) {
  // Chinese and Japanese have no space there; the style sheet parts the day from its month.
  const space = languages[useLocale()].lineBreaking === 'spaces' ? ' ' : ''
  return (
    <>
      {before && (
        <span>
          {before}
          {space}
        </span>
      )}
      <b>{numeral}</b>
      {space}
      <span>{after}</span>
    </>
  )
}

/** Stands for the clock time in a sentence that names its zone. */
const clockMark = '\u0000'

/** Puts a note about a date into words. Its key and arguments belong together (see `when-notes`). */
export function useNote(): (note: Note) => string {
  const t = useTranslations('when') as (key: string, values?: Note['values']) => string
  return ({ key, values }) => t(key.replace('when.', ''), values)
}

/**
 * The date of a row: a large numeral with month and weekday, or the month or year; while a coming
 * edition has none, that it is to come.
 */
export function BigDate({ display, phase }: { display: WhenDisplay; phase: Phase }) {
  const t = useTranslations()
  if (display.kind === 'dated') {
    const { before, numeral, after } = display.large
    return (
      <time dateTime={display.dateTime}>
        {before && <span className="block text-sm text-quiet">{before} </span>}
        <span className="block numeral">{numeral}</span>
        <span className="text-sm whitespace-nowrap text-quiet">{after}</span>
      </time>
    )
  }
  const { known, dateTime } = display
  if (known !== undefined)
    return (
      <time dateTime={dateTime} className="block font-bold">
        {known}
      </time>
    )
  return phase === 'coming' ? (
    <p className="text-sm text-quiet">{t('programme.undated_coming')}</p>
  ) : null
}
