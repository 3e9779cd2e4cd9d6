import { memo } from '../../base/memo'
import { events } from '../../content'
import { type Locale, sourceLocale } from '../../language/locales'
import { translator } from '../../language/translator'
import { type EventFacetName, eventFacets } from '../../lists/events/facets'
import type { Options } from '../../lists/faceted-list'
import { slotsOf } from '../../model/event/slots'
import { paths } from '../../pages/paths'
import { calendarFile } from './calendar'
import { calendarFacets, slotFacets } from './facets'
import { vevent } from './vevent'
import { calendarHead, entryWords } from './words'

interface Part {
  facets: Options<EventFacetName>
  text: string
}

/** The entries of a whole programme, of which every smaller calendar takes its share. */
const parts = memo((locale: Locale, year: number): Part[] => {
  const words = entryWords(locale)
  return events(locale, year).flatMap((entry) =>
    slotsOf(entry.facts).map((slot) => ({
      facets: slotFacets(entry, slot),
      text: vevent(entry, slot, words),
    })),
  )
})

const textOf = ({ text }: Part) => text

export interface FacetCalendar {
  facet: EventFacetName
  value: string
}

/** The smaller calendars of an edition, in the order of the form; what is not known is no choice. */
export const facetCalendars = memo((year: number): FacetCalendar[] =>
  calendarFacets.flatMap((facet) => {
    const found = parts(sourceLocale, year).flatMap(({ facets }) => facets[facet])
    return eventFacets
      .inOrder(facet, found)
      .filter((value) => value !== 'unknown')
      .map((value) => ({ facet, value }))
  }),
)

/** What a smaller calendar holds, in words that stand for themselves: a kind and a theme may share a name. */
function selectionWords(locale: Locale, { facet, value: key }: FacetCalendar): string {
  const t = translator(locale)
  const value = eventFacets.word(locale, facet, key)
  const { calendar } = eventFacets.facets[facet]
  if (calendar === 'value') return value
  if (calendar === 'follow') return t('calendar.follow', { language: value })
  return t('calendar.selection', { facet: eventFacets.label(locale, facet), value })
}

/** The calendar file of a whole programme. */
export function programmeFile(locale: Locale, year: number): string {
  const head = calendarHead(locale, year, { path: paths.programmeCalendar(year) })
  return calendarFile(head, parts(locale, year).map(textOf))
}

/** The calendar file of what has one value under a facet; the UIDs are those of the programme. */
export function facetFile(locale: Locale, year: number, { facet, value }: FacetCalendar): string {
  const head = calendarHead(locale, year, {
    selection: selectionWords(locale, { facet, value }),
    path: paths.facetCalendar(year, facet, value),
  })
  const own = parts(locale, year).filter(({ facets }) => facets[facet].includes(value))
  return calendarFile(head, own.map(textOf))
}
