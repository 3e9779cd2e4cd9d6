import { useLocale, useTranslations } from 'next-intl'
import { CopyText } from '@/components/ui/CopyText'
import { eventFacets } from '@/lib/lists/events/facets'
import { calendarFacets } from '@/lib/outputs/calendar/facets'
import { type FacetCalendar, facetCalendars } from '@/lib/outputs/calendar/files'
import { inLanguage, paths } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'

/** The smaller calendars of an edition, under the facet that each is about. */
export function Parts({ year }: { year: number }) {
  const locale = useLocale()
  const all = facetCalendars(year)
  const groups = calendarFacets
    .map((facet) => ({ facet, calendars: all.filter((each) => each.facet === facet) }))
    .filter(({ calendars }) => calendars.length > 0)
  return groups.map(({ facet, calendars }) => (
    <details key={facet} className="border-t border-line">
      <summary className="min-h-11 cursor-pointer py-2.5 font-bold">
        {eventFacets.label(locale, facet)} ({calendars.length})
      </summary>
      <ul className="grid gap-x-12 gap-y-4 pt-2 pb-8 md:grid-cols-2">
        {calendars.map((calendar) => (
          <Part key={calendar.value} year={year} calendar={calendar} />
        ))}
      </ul>
    </details>
  ))
}

function Part({ year, calendar }: { year: number; calendar: FacetCalendar }) {
  const locale = useLocale()
  const name = eventFacets.word(locale, calendar.facet, calendar.value)
  const path = inLanguage(locale, paths.facetCalendar(year, calendar.facet, calendar.value))
  return (
    <li>
      <p className="font-bold">{name}</p>
      <CopyText label={<CopyLabel name={name} />}>
        <a href={path} className="break-all text-sm text-link underline">
          {absolute(path)}
        </a>
      </CopyText>
    </li>
  )
}

/** The day or the like is said to those who do not see above which button it stands. */
function CopyLabel({ name }: { name: string }) {
  const t = useTranslations('subscribe')
  return (
    <>
      {t('copy')}
      <span className="sr-only">{` (${name})`}</span>
    </>
  )
}
