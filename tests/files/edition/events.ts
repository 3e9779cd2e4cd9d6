import { selectAll } from 'hast-util-select'
import { type Locale, locales } from '../../../lib/language/locales'
import { translator } from '../../../lib/language/translator'
import { events as calendarEvents, parseCalendar } from '../../unit/outputs/calendar/parse'
import { files, fileText, page, row, structured } from './read'

/** Everything that a test asks of one event of the fixture edition in one language. */
export const address = (locale: Locale, id: string) => `/${locale}/2030/events/${id}/`
export const eventPage = (locale: Locale, id: string) => page(address(locale, id))
export const programme = (locale: Locale) => page(`/${locale}/2030/programme/`)

/** The published events, in no order. */
export const published = [
  'sample-concert',
  'sample-conference',
  'sample-dinner',
  'sample-exhibition',
  'sample-fair',
  'sample-forum',
  'sample-lecture',
  'sample-matchmaking',
  'sample-opening',
  'sample-race',
  'sample-walk',
  'sample-workshop',
] as const

export type Published = (typeof published)[number]

/** Each event in each language. */
export const everywhere = published.flatMap((id) => locales.map((locale) => [id, locale] as const))

/** The rows of an event in the programme: one for each of its sessions. */
export const listItems = (locale: Locale, id: string) =>
  selectAll(`main li[data-event="${id}"]`, programme(locale))

export function listItem(locale: Locale, id: string) {
  const [first] = listItems(locale, id)
  if (first === undefined) throw new Error(`No row of ${id}`)
  return first
}

/** The answer to one of the fourteen questions. */
export const answer = (locale: Locale, id: string, question: 'when' | 'until' | Question) =>
  row(eventPage(locale, id), translator(locale)(`event.${question}`))

type Question = 'cost' | 'register' | 'language' | 'access' | 'where' | 'status' | 'ask' | 'changed'

/** Entries of the event's own calendar file; undefined when it has none. */
export function ownCalendar(locale: Locale, id: string) {
  const file = `${address(locale, id).slice(1)}${id}.ics`
  return files.includes(file) ? calendarEvents(parseCalendar(fileText(file))) : undefined
}

export const wholeCalendar = (locale: Locale) =>
  calendarEvents(parseCalendar(fileText(`${locale}/2030/programme.ics`)))

/** The event's structured data; undefined when it has none. */
export function eventData(locale: Locale, id: string) {
  const found = structured(eventPage(locale, id))
  if (found.length > 1) throw new Error(`${found.length} blocks of structured data`)
  return found[0]
}
