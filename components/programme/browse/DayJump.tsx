import { useLocale, useTranslations } from 'next-intl'
import {
  dayNumeral,
  formatFullDate,
  formatLargeDate,
  formatWeekdayOf,
} from '@/lib/language/date-format'
import type { Programme } from '@/lib/programme/by-day'

/** Links to the days and groups of a programme; stays in sight while one scrolls. */
export function DayJump({ programme }: { programme: Programme }) {
  const t = useTranslations()
  const locale = useLocale()
  const { running, days, postponed, undated } = programme
  const group = (id: string, isThere: boolean, name: string) => (isThere ? [{ id, name }] : [])
  const after = [
    ...group('postponed', postponed.length > 0, t('programme.postponed')),
    ...group('undated', undated.length > 0, t('programme.undated_short')),
  ]
  const before = group('running', running.length > 0, t('programme.running'))
  if (before.length + days.length + after.length < 2) return null
  const link = ({ id, name }: { id: string; name: string }) => (
    <li key={id}>
      <a href={`#${id}`}>{name}</a>
    </li>
  )
  return (
    <nav className="days" aria-label={t('programme.jump')}>
      <ul>
        {before.map(link)}
        {days.map(({ day }) => (
          <li key={day}>
            <a href={`#${day}`}>
              <span className="sr-only">{formatFullDate(locale, day)}</span>
              <span aria-hidden="true">
                {formatWeekdayOf(locale, day)}
                <b>{dayNumeral(day)}</b>
              </span>
            </a>
          </li>
        ))}
        {after.map(link)}
      </ul>
    </nav>
  )
}

/** The day as a large numeral; read out, as a date. */
export function DayHeading({ day }: { day: string }) {
  const locale = useLocale()
  const { before, numeral, after } = formatLargeDate(locale, day, day)
  return (
    <h2>
      <span className="sr-only">{formatFullDate(locale, day)}</span>
      <span aria-hidden="true">
        {before}
        <b>{numeral}</b>
        {after}
      </span>
    </h2>
  )
}
