import { useLocale, useTranslations } from 'next-intl'
import { events } from '@/lib/content'
import { eventFacets } from '@/lib/lists/events/facets'
import { paths } from '@/lib/pages/paths'
import { eventValuePages } from '@/lib/pages/value-pages'
import { programmeByDay } from '@/lib/programme/by-day'
import { CalendarLinks } from '../CalendarLinks'
import { DayByDay, DayList } from './DayList'

/** The whole programme of a year by day, and its calendar file. */
export function ByDayView({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const entries = events(locale, year)
  const programme = programmeByDay(entries)
  return (
    <>
      <DayByDay programme={programme} year={year} hrefOf={useDayPages(year)}>
        <DayList programme={programme} year={year} options={eventFacets.options(entries)} />
      </DayByDay>
      <CalendarLinks
        year={year}
        path={paths.programmeCalendar(year)}
        label={t('programme.calendar')}
        note={t('programme.calendar_note')}
      />
    </>
  )
}

/** The page of each day that has one, else its place in the programme. */
export function useDayPages(year: number): (day: string) => string {
  const locale = useLocale()
  const { links } = eventValuePages.group(locale, year, 'day')
  return (day) => links.find(({ value }) => value === day)?.href ?? `#${day}`
}
