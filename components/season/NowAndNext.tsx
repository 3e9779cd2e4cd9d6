import { useLocale, useTranslations } from 'next-intl'
import { ClockText } from '@/components/ui/ClockText'
import { clockOf } from '@/lib/language/date-format'
import { languages } from '@/lib/language/locales'
import type { SeasonDay } from '@/lib/programme/season-days'
import { dayWindow, nowAndNext } from '@/lib/programme/windows'
import { SeasonRow } from './SeasonRow'
import { SeasonState } from './SeasonState'

/** On each day of an edition: what is on now, then what comes next, at most three each. */
export function NowAndNext({ days }: { days: readonly SeasonDay[] }) {
  const t = useTranslations()
  return days.map((day) => {
    const shown = nowAndNext(day)
    if (shown.length === 0) return null
    return (
      <SeasonState
        key={day.day}
        from={dayWindow(day.day).from}
        until={shown
          .map(({ until }) => until)
          .sort()
          .at(-1)}
      >
        <section aria-label={t('season.now_next')} className="page-width pt-10">
          <h2 className="border-b-3 border-ink pb-2 text-section">{t('season.now_next')}</h2>
          <ul className="grid gap-x-12 md:grid-cols-2">
            {shown.map(({ item: { entry, session }, from, start, until }) => (
              <li key={session.id} className="contents">
                <SeasonState from={from} until={until}>
                  <SeasonRow
                    entry={entry}
                    when={<Clock start={start} end={session.end} />}
                    place={session.place}
                    status={session.status}
                  >
                    <SeasonState from={start} className="inline-block">
                      <b className="tag bg-navy text-flag-yellow">{t('now.now')}</b>
                    </SeasonState>
                  </SeasonRow>
                </SeasonState>
              </li>
            ))}
          </ul>
        </section>
      </SeasonState>
    )
  })
}

/** Clock times of a session, the end below the start. */
function Clock({ start, end }: { start: string; end: string | undefined }) {
  const locale = useLocale()
  return (
    <time dateTime={`${start}+08:00`}>
      {clockOf(start)}
      {end !== undefined && (
        <span className="block text-sm font-normal whitespace-nowrap text-quiet">
          <ClockText text={languages[locale].dates.clockJoin + clockOf(end)} />
        </span>
      )}
    </time>
  )
}
