import type { CalendarContext } from '../calendar/context'
import { type EventEntry, edition, site, venue } from '../content'
import { listJoin } from '../i18n/list'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'
import { unknownWords } from '../programme/when-notes'
import { inLanguage, paths } from './paths'
import { absolute } from './settings'

/** Places in the reader's language, with the Chinese name beside them for whoever asks the way. */
function placeText(locale: Locale, place: EventEntry['facts']['place']): string | undefined {
  if (place === 'unknown') return undefined
  if (place === 'online') return translator(locale)('event.online')
  const names = place.map((id) => {
    const { name } = venue(id)
    return name[locale] === name.zh ? name.zh : `${name[locale]} (${name.zh})`
  })
  return listJoin(locale, names)
}

function eventAddress(locale: Locale, entry: EventEntry): string {
  return absolute(inLanguage(locale, paths.event(entry.facts.edition, entry.id)))
}

function addresses(locale: Locale, place: EventEntry['facts']['place']): string[] {
  const t = translator(locale)
  if (typeof place === 'string') return []
  return place
    .map((id) => venue(id).address_zh)
    .filter((address) => address !== 'unknown')
    .map((address) => t('calendar.address', { address }))
}

/** Words and addresses for the calendar files of one language. */
export function calendarContext(locale: Locale, year: number): CalendarContext {
  const t = translator(locale)
  const settings = site()
  return {
    locale,
    name: t('calendar.name', { name: settings.name[locale], year: String(year) }),
    prodId: `-//${settings.uid_domain}//programme//${locale.toUpperCase()}`,
    uidDomain: settings.uid_domain,
    endNotKnown: t(unknownWords[edition(locale, year).facts.phase].end),
    statusLabel: (label) => t(label),
    eventUrl: (entry) => eventAddress(locale, entry),
    location: (entry, occurrence) => placeText(locale, occurrence?.place ?? entry.facts.place),
    description: (entry, occurrence) => [
      entry.words.summary,
      ...addresses(locale, occurrence?.place ?? entry.facts.place),
      t('calendar.more', { url: eventAddress(locale, entry) }),
    ],
    categories: (entry) => [t(`kind.${entry.facts.kind}`)],
  }
}
