import { useLocale, useTranslations } from 'next-intl'
import {
  dayNumeral,
  formatFullDate,
  formatLargeDate,
  formatWeekdayOf,
} from '@/lib/language/date-format'
import type { Programme } from '@/lib/programme/by-day'

const inPage = (id: string) => `#${id}`

/** The day before that of the page and the day after it, see `large.css`. */
const near: Record<number, string> = { [-1]: 'before', 1: 'after' }

/** The days of a programme in a line that stays in sight, each with a bar for its number of events. */
export function DayStrip({
  programme: { days, postponed, undated },
  current,
  hrefOf = inPage,
}: {
  programme: Programme
  /** Day of which the page is. */
  current?: string | undefined
  /** The page of a day; without a script a day has one, or is a section of this one. */
  hrefOf?: ((id: string) => string) | undefined
}) {
  const t = useTranslations()
  const groups = [
    { id: 'postponed', name: t('programme.postponed'), count: postponed.length },
    { id: 'undated', name: t('programme.undated_short'), count: undated.length },
  ].filter(({ count }) => count > 0)
  if (days.length + groups.length < 2) return null
  const at = days.findIndex(({ day }) => day === current)
  return (
    <nav className="days" aria-label={t('programme.jump')}>
      <ul>
        {days.map(({ day, lines }, place) => (
          <li key={day} data-near={at < 0 ? undefined : near[place - at]}>
            <a
              href={hrefOf(day)}
              data-day={day}
              aria-current={day === current ? 'page' : undefined}
            >
              <DayName day={day} count={lines.length} />
            </a>
          </li>
        ))}
        {groups.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`} data-day={id}>
              {name} <b data-count="">{count}</b>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Weekday, day and bar for eyes; date and number in words. */
function DayName({ day, count }: { day: string; count: number }) {
  const locale = useLocale()
  return (
    <>
      <span className="sr-only">
        {formatFullDate(locale, day)} · <i data-count="">{count}</i>
      </span>
      <span aria-hidden="true">
        {formatWeekdayOf(locale, day)}
        <b>{dayNumeral(day)}</b>
        <DayBar count={count} />
      </span>
    </>
  )
}

/** A bar in the middle of a box of 60 units, of which each is an event, see `day-by-day.element.ts`. */
function DayBar({ count }: { count: number }) {
  const length = Math.min(count, 60)
  return (
    <svg viewBox="0 -2 60 4" aria-hidden="true" focusable="false">
      <path d={`M${30 - length / 2} 0h${length}`} />
    </svg>
  )
}

/** The date of a day as a heading; read out with its year. */
export function DayHeading({ day, count }: { day: string; count: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const { before, numeral, after } = formatLargeDate(locale, day, day)
  return (
    <h2>
      <span className="sr-only">{formatFullDate(locale, day)}</span>
      <span aria-hidden="true">
        {before}
        <b>{numeral}</b>
        {after}
      </span>{' '}
      <small data-total={count}>{t('programme.count', { count })}</small>
    </h2>
  )
}
