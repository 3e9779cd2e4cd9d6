import { type EventEntry, edition, events } from '../../content'
import type { Locale } from '../../language/locales'
import { labelled } from '../../language/text'
import { translator } from '../../language/translator'
import { isInCalendar } from '../../model/event/slots'
import { statusRules } from '../../model/event/status'
import { inLanguage, paths } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import { displayWhen } from '../../programme/when-display'
import type { ScheduleLink } from './schedule'
import type { ScheduleSlot } from './slots'

/** The title, with the status before it where the format leaves no other way (5.1.2). */
export function slotTitle(locale: Locale, { words }: EventEntry, { status }: ScheduleSlot): string {
  const { label, schedule } = statusRules[status]
  if (label === undefined || schedule !== 'label_in_title') return words.title
  return labelled(locale, translator(locale)(label), words.title)
}

function formerTimes(locale: Locale, { facts }: EventEntry): string[] {
  const t = translator(locale)
  const { phase } = edition(locale, facts.edition).facts
  return (facts.previous ?? []).flatMap((former) => {
    const display = displayWhen(locale, former, phase)
    return display.kind === 'dated' ? [t('when.previously', { when: display.text })] : []
  })
}

/** Status with its reason, former times, what the format made us assume, and the summary. */
export function slotAbstract(locale: Locale, entry: EventEntry, slot: ScheduleSlot): string {
  const t = translator(locale)
  const { label } = statusRules[slot.status]
  const lines = [
    label && t(label),
    entry.words.status_reason,
    ...formerTimes(locale, entry),
    slot.assumed && t(`schedule.assumed.${slot.assumed}`),
    entry.words.summary,
  ]
  return lines.filter((line) => line !== undefined).join('\n')
}

/** Ways to take part, while one can, and what takes the event's place. */
export function slotLinks(locale: Locale, { facts }: EventEntry, slot: ScheduleSlot) {
  const t = translator(locale)
  const { registration, online } = facts
  const { joinable } = statusRules[slot.status]
  const links: ScheduleLink[] = []
  if (joinable && online?.url !== undefined)
    links.push({ href: online.url, title: online.platform ?? t('event.join') })
  if (joinable && typeof registration !== 'string' && registration.url !== undefined)
    links.push({ href: registration.url, title: t('registration.go') })
  const instead = events(locale, facts.edition).find(({ id }) => id === facts.replaced_by)
  if (instead !== undefined)
    links.push({ href: eventUrl(locale, instead), title: instead.words.title })
  return links
}

export const eventUrl = (locale: Locale, { id, facts }: EventEntry) =>
  absolute(inLanguage(locale, paths.event(facts.edition, id)))

/** The event's calendar file. */
export function slotAttachments(locale: Locale, { id, facts }: EventEntry): ScheduleLink[] {
  if (!isInCalendar(facts)) return []
  const href = absolute(inLanguage(locale, paths.eventCalendar(facts.edition, id)))
  return [{ href, title: translator(locale)('event.calendar') }]
}
