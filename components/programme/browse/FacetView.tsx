import { useLocale, useTranslations } from 'next-intl'
import { NavLinks } from '@/components/filter/NavLinks'
import { Phrases } from '@/components/ui/Phrases'
import { type EventEntry, events } from '@/lib/content'
import { type EventFacetName, eventFacets } from '@/lib/lists/events/facets'
import { narrowed } from '@/lib/lists/events/occasions'
import { facetCalendars } from '@/lib/outputs/calendar/files'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { eventValuePages } from '@/lib/pages/value-pages'
import { programmeByDay } from '@/lib/programme/by-day'
import { CalendarLinks } from '../CalendarLinks'
import { ProgrammeClock } from '../filter/ProgrammeClock'
import { KindFlags } from '../KindFlag'
import { useDayPages } from './ByDayView'
import { DayByDay, DayList } from './DayList'
import { DayStrip } from './DayStrip'
import { ThumbBar } from './ThumbBar'
import './programme.css'

/** The sessions that have one value under a facet, by day: the result of the filter, for browsers without scripts. */
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
  const dayPages = useDayPages(year)
  const hasCalendar = facetCalendars(year).some((one) => one.facet === name && one.value === value)
  return (
    <div className="programme page-width">
      <header>
        <h1 className="text-section">
          <Phrases locale={locale} text={info.title} />
        </h1>
        {name === 'day' ? (
          <p>
            <a href={whole.href} className="inline-block py-2 text-link underline">
              {whole.label}
            </a>
          </p>
        ) : (
          <NavLinks
            label={label}
            links={[whole, ...links]}
            current={inLanguage(locale, info.path)}
          />
        )}
      </header>
      <ProgrammeClock year={year} />
      {name === 'day' && (
        <DayStrip
          programme={{ ...programmeByDay(all), postponed: [], undated: [] }}
          current={value}
          hrefOf={dayPages}
        />
      )}
      <KindFlags entries={entries} />
      <DayByDay programme={programme} year={year}>
        <DayList programme={programme} year={year} />
      </DayByDay>
      <ThumbBar year={year} />
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
    </div>
  )
}

type Count = (entries: readonly EventEntry[], value: string) => number

const { withValue, facets } = eventFacets

const counts: Partial<Record<EventFacetName, Count>> = {
  price: (entries, value) => (value === 'free' ? withValue(entries, 'price', 'unknown').length : 0),
  access: (entries, value) =>
    entries.filter((entry) => facets.access.unconfirmed?.(entry).includes(value)).length,
}

/** The number of events that may belong to the list but whose facts are unknown. */
function Unconfirmed({
  entries,
  name,
  value,
}: {
  entries: readonly EventEntry[]
  name: EventFacetName
  value: string
}) {
  const t = useTranslations()
  const count = counts[name]?.(entries, value) ?? 0
  const key = name === 'price' ? 'price_unknown_more' : 'access_unknown_more'
  return count === 0 ? null : <p className="mt-4">{t(`programme.${key}`, { count })}</p>
}
