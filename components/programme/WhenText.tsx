import { useLocale, useTranslations } from 'next-intl'
import { ClockText } from '@/components/ui/ClockText'
import { venue } from '@/lib/content'
import { listJoin } from '@/lib/language/text'
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
      <time dateTime={dateTime} data-end={end}>
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

/** A date in one line, with everything that is known or not known about it. */
export function WhenText({ display }: { display: WhenDisplay }) {
  const inWords = useNote()
  if (display.kind === 'undated') {
    const text = inWords(display.message)
    return display.dateTime === undefined ? text : <time dateTime={display.dateTime}>{text}</time>
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

/** Puts a note about a date into words. Its key and arguments belong together (see `when-notes`). */
export function useNote(): (note: Note) => string {
  const t = useTranslations('when') as (key: string, values?: Note['values']) => string
  return ({ key, values }) => t(key.replace('when.', ''), values)
}

/** The date of a row: a large numeral with month and weekday; of a coming edition also the words for an unknown one. */
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
  if (phase === 'past' && display.known === undefined) return null
  return (
    <p className="text-sm text-quiet">
      {display.known === undefined ? (
        <span aria-hidden="true" className="block text-2xl font-bold text-ink">
          —
        </span>
      ) : (
        <time dateTime={display.dateTime} className="block font-bold text-ink">
          {display.known}
        </time>
      )}
      {phase === 'coming' && t('programme.date_unknown')}
    </p>
  )
}
