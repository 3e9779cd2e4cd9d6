import { useLocale, useTranslations } from 'next-intl'
import { NavLinks } from '@/components/filter/NavLinks'
import { ListHeading } from '@/components/layout/ListHeading'
import { MyProgrammeLink } from '@/components/my-programme/MyProgrammeLink'
import { events } from '@/lib/content'
import { type EventFacetName, eventFacets } from '@/lib/lists/events/facets'
import { narrowed } from '@/lib/lists/events/occasions'
import { facetCalendars } from '@/lib/outputs/calendar/files'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { eventValuePages } from '@/lib/pages/value-pages'
import { programmeByDay } from '@/lib/programme/by-day'
import { CalendarLinks } from '../CalendarLinks'
import { ProgrammeClock } from '../filter/ProgrammeClock'
import { DayList } from './DayList'
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
  name: EventFacetName
  value: string
}) {
  const t = useTranslations()
  const locale = useLocale()
  const all = events(locale, year)
  const entries = eventFacets.withValue(all, name, value)
  const programme = programmeByDay(
    entries,
    ({ entry, session }) =>
      eventFacets.withValue([narrowed(entry, session)], name, value).length > 0,
  )
  const { label, links } = eventValuePages.group(locale, year, name)
  const whole = { label: t('programme.whole'), href: inLanguage(locale, paths.programme(year)) }
  const hasCalendar = facetCalendars(year).some((one) => one.facet === name && one.value === value)
  return (
    <div className="page-width">
      <ListHeading title={info.title} lead={info.description} />
      <ProgrammeClock year={year} />
      <NavLinks label={label} links={[whole, ...links]} current={inLanguage(locale, info.path)} />
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
