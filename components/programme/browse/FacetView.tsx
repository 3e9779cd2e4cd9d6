import { useLocale, useTranslations } from 'next-intl'
import { ListHeading } from '@/components/layout/ListHeading'
import { MyProgrammeLink } from '@/components/my-programme/MyProgrammeLink'
import { events } from '@/lib/content'
import type { FacetName } from '@/lib/lists/events/facet-names'
import { withValue } from '@/lib/lists/events/facets'
import { narrowed } from '@/lib/lists/events/row-codes'
import { facetCalendars } from '@/lib/outputs/calendar/files'
import type { PageInfo } from '@/lib/pages/page'
import { paths } from '@/lib/pages/paths'
import { programmeByDay } from '@/lib/programme/by-day'
import { CalendarLinks } from '../CalendarLinks'
import { ProgrammeClock } from '../filter/ProgrammeClock'
import { DayList } from './DayList'
import { FacetNav } from './FacetNav'
import { KindFlags } from './KindFlags'
import { Unconfirmed } from './Unconfirmed'
import './programme.css'

/** The sessions that have one value under a facet, by day: what a filter would show, without one. */
export function FacetView({
  info,
  year,
  name,
  value,
}: {
  info: PageInfo
  year: number
  name: FacetName
  value: string
}) {
  const t = useTranslations()
  const locale = useLocale()
  const all = events(locale, year)
  const entries = withValue(all, name, value)
  const programme = programmeByDay(
    entries,
    ({ entry, session }) => withValue([narrowed(entry, session)], name, value).length > 0,
  )
  const hasCalendar = facetCalendars(year).some((one) => one.facet === name && one.value === value)
  return (
    <div className="page-width">
      <ListHeading title={info.title} lead={info.description} />
      <ProgrammeClock year={year} />
      <FacetNav year={year} name={name} value={value} />
      <MyProgrammeLink year={year} />
      <p className="mt-4 text-sm text-quiet">{t('programme.zone')}</p>
      <Unconfirmed entries={all} name={name} value={value} />
      {hasCalendar && (
        <CalendarLinks
          year={year}
          path={paths.facetCalendar(year, name, value)}
          label={t('programme.facet_calendar')}
          note={t('programme.calendar_note')}
        />
      )}
      <KindFlags entries={entries} />
      <DayList programme={programme} year={year} />
    </div>
  )
}
