import { useLocale, useTranslations } from 'next-intl'
import type { EventEntry } from '@/lib/content'
import { publishNow } from '@/lib/content/settings'
import { formatDateTime, formatDayInYear } from '@/lib/language/date-format'
import { shortWhen } from '@/lib/programme/short-when'
import { closings } from '@/lib/programme/windows'
import { SeasonRow } from './SeasonRow'
import { SeasonState } from './SeasonState'

/** The next three events whose registration closes, with the day on which it does. */
export function Closings({ entries }: { entries: readonly EventEntry[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const shown = closings(entries)
  if (shown.length === 0) return null
  const moment = publishNow ?? ''
  const last = shown.at(-1)?.until
  return (
    <SeasonState until={last} isShown={moment < (last ?? '')}>
      <section aria-labelledby="closing" className="page-width pt-10">
        <h2 id="closing" className="border-b-3 border-ink pb-2 text-section">
          {t('season.closing')}
        </h2>
        <ul className="grid gap-x-12 md:grid-cols-2">
          {shown.map(({ item, from, until }) => (
            <li key={item.id} className="contents">
              <SeasonState
                from={from}
                until={until}
                isShown={(from === undefined || from <= moment) && moment < until}
              >
                <SeasonRow
                  entry={item}
                  when={
                    <time dateTime={`${until}+08:00`} title={formatDateTime(locale, until)}>
                      {formatDayInYear(locale, until)}
                    </time>
                  }
                  place={item.facts.place}
                  status={item.facts.status}
                >
                  <p className="text-sm text-quiet">{shortWhen(locale, item.facts)?.text}</p>
                </SeasonRow>
              </SeasonState>
            </li>
          ))}
        </ul>
      </section>
    </SeasonState>
  )
}
