import { venue } from '../../content'
import { kindFlags } from '../../flags/meanings'
import { formatClockRange, formatLargeDate } from '../../language/date-format'
import { type Locale, languages } from '../../language/locales'
import { listJoin } from '../../language/text'
import { translator } from '../../language/translator'
import { statusRules } from '../../model/event/status'
import { spans } from '../../model/event/when'
import type { When } from '../../model/schema/when'
import type { CardEvent } from '../../pages/page'
import { whenInWords } from '../../programme/when-display'
import type { Card } from './card'

/** The day as a numeral, where an event keeps to one month; else the date in words. */
function dayOf(locale: Locale, when: When): Pick<Card, 'day'> & { beside: string[] } {
  const span = spans(when)
  if (span === undefined || span.first.slice(0, 7) !== span.last.slice(0, 7))
    return { beside: [whenInWords(locale, when) ?? ''] }
  const { before, numeral, after } = formatLargeDate(locale, span.first, span.last, 'month')
  const day = { numeral: { text: numeral, locale }, above: { text: before.trim(), locale } }
  return { day, beside: [after] }
}

/** The clock times of an event at a stated time. */
function hoursOf(locale: Locale, when: When): string | undefined {
  if (!('start' in when)) return undefined
  const { start, end } = when
  const from = start.slice(11, 16)
  const isOneDay = end !== 'unknown' && end.slice(0, 10) === start.slice(0, 10)
  const clock = isOneDay ? formatClockRange(locale, from, end.slice(11, 16)) : from
  return languages[locale].dates.inVenueZone(clock)
}

function placeOf(locale: Locale, place: CardEvent['place']): string | undefined {
  if (place === 'unknown') return undefined
  if (place === 'online') return translator(locale)('event.online')
  return listJoin(
    locale,
    place.map((id) => venue(id).name[locale]),
  )
}

/** What the card of an event says besides its title: kind, day, hour or place, and that it is off. */
export function eventOnCard(
  locale: Locale,
  { kind, when, place, status = 'scheduled' }: CardEvent,
): Pick<Card, 'part' | 'flag' | 'day' | 'facts' | 'off'> {
  const t = translator(locale)
  const { label, severity } = statusRules[status]
  const { day, beside } = dayOf(locale, when)
  const detail = hoursOf(locale, when) ?? placeOf(locale, place) ?? ''
  const facts = [...beside, detail].filter((text) => text !== '')
  return {
    part: { text: t(`kind.${kind}`), locale },
    flag: kindFlags[kind],
    ...(day && { day }),
    facts: facts.map((text) => ({ text, locale })),
    ...(severity === 'off' && label && { off: { text: t(label), locale } }),
  }
}
