import { useLocale, useTranslations } from 'next-intl'
import { events } from '@/lib/content'
import { eventFacets } from '@/lib/lists/events/facets'
import { paths } from '@/lib/pages/paths'
import { programmeByDay } from '@/lib/programme/by-day'
import { CalendarLinks } from '../CalendarLinks'
import { DayList } from './DayList'
import { KindFlags } from './SessionRow'

/** The whole programme of a year by day, and its calendar file. */
export function ByDayView({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const entries = events(locale, year)
  return (
    <div className="page-width">
      <KindFlags entries={entries} />
      <DayList
        programme={programmeByDay(entries)}
        year={year}
        options={eventFacets.options(entries)}
      />
      <CalendarLinks
        year={year}
        path={paths.programmeCalendar(year)}
        label={t('programme.calendar')}
        note={t('programme.calendar_note')}
      />
    </div>
  )
}
