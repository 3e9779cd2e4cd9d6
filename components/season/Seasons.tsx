import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Phrases } from '@/components/ui/Phrases'
import { type EditionEntry, type EventEntry, events, seasonOf } from '@/lib/content'
import { formatFullDayInYear } from '@/lib/language/date-format'
import { eventFacets } from '@/lib/lists/events/facets'
import { spans } from '@/lib/model/event/when'
import { dayBegins, dayEnds } from '@/lib/model/season'
import { editionMonth } from '@/lib/programme/edition'
import { type SeasonDay, seasonDays } from '@/lib/programme/season-days'
import { dayWindow } from '@/lib/programme/windows'
import { Actions, TodayActions } from './Actions'
import { SeasonState } from './SeasonState'

/**
 * What a coming edition says of itself before, on each of its days, and after: when, how much, and the
 * ways on. Without a script only what its data say.
 */
export function Seasons({ edition: { facts } }: { edition: EditionEntry }) {
  const locale = useLocale()
  const t = useTranslations()
  const entries = events(locale, facts.id)
  const span = spans(facts.when)
  const season = seasonOf(facts.id)
  const dates = editionMonth(locale, facts)
  return (
    <>
      <SeasonState until={span && dayBegins(span.first)} isShown={season !== 'after'}>
        <Words
          big={dates}
          count={entries.length}
          unit={t('season.events', { count: entries.length })}
        >
          {useOffer(entries, facts.when)}
        </Words>
        <Actions year={facts.id} />
      </SeasonState>
      {seasonDays(facts, entries).map((day) => (
        <SeasonState key={day.day} {...dayWindow(day.day)}>
          <Today day={day} year={facts.id} />
        </SeasonState>
      ))}
      {span !== undefined && (
        <SeasonState from={dayEnds(span.last)} isShown={season === 'after'}>
          <Words
            big={dates}
            count={entries.length}
            unit={t('season.events', { count: entries.length })}
          >
            {t('home.next')}
          </Words>
          <Actions year={facts.id} />
        </SeasonState>
      )}
    </>
  )
}

/** A date, a number with what it counts, and a line. */
function Words({
  big,
  count,
  unit,
  children,
}: {
  big: string
  count: number
  unit: string
  children: ReactNode
}) {
  const locale = useLocale()
  return (
    <>
      <p className="text-title font-bold">
        <Phrases locale={locale} text={big} />
      </p>
      {count > 0 && (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="text-count font-bold tabular-nums in-[.bg-sea]:text-flag-yellow">
            {count}
          </span>
          <span className="font-bold md:text-2xl">{unit}</span>
        </p>
      )}
      <p className="mt-2 max-w-xl md:text-lg">{children}</p>
    </>
  )
}

/** How many days there are, how many events need registration and how many are free; what there is none of is left out. */
function useOffer(entries: readonly EventEntry[], when: EditionEntry['facts']['when']) {
  const t = useTranslations('season')
  const span = spans(when)
  const days = span === undefined ? 0 : daysBetween(span.first, span.last)
  const needing = entries.filter(
    ({ facts: { registration } }) =>
      typeof registration !== 'string' && registration.need === 'required',
  ).length
  const free = eventFacets.withValue(entries, 'price', 'free').length
  const parts = [
    ...(days > 1 ? [t('days', { count: days })] : []),
    ...(needing > 0 ? [t('registration', { count: needing })] : []),
    ...(free > 0 ? [t('free', { count: free })] : []),
  ]
  return parts.join(' · ')
}

const daysBetween = (first: string, last: string) =>
  (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1

function Today({
  day: { day, number, total, count, running },
  year,
}: {
  day: SeasonDay
  year: number
}) {
  const t = useTranslations('season')
  const locale = useLocale()
  return (
    <>
      <p className="md:text-xl">{t('day', { day: String(number), days: String(total) })}</p>
      <Words
        big={formatFullDayInYear(locale, day)}
        count={count}
        unit={t('events_today', { count })}
      >
        {running > 0 && t('running', { count: running })}
      </Words>
      <TodayActions day={day} year={year} />
    </>
  )
}
