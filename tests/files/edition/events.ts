import type { Element } from 'hast'
import { selectAll } from 'hast-util-select'
import { type Locale, locales } from '../../../lib/language/locales'
import { translator } from '../../../lib/language/translator'
import { events as calendarEvents, parseCalendar } from '../../unit/outputs/calendar/parse'
import { files, fileText, one, page, structured, words } from './read'

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

/** The rows of an event's facts: each name with its value. */
export const facts = (locale: Locale, id: string): (readonly [string, Element])[] =>
  selectAll(
    '.ticket dl > div, section[aria-labelledby="facts"] > dl > div',
    eventPage(locale, id),
  ).map((each) => [words(one('dt', each)), one('dd', each)])

/** What stands across the head of the page of an event. */
export const bands = (locale: Locale, id: string) =>
  selectAll('main > .band', eventPage(locale, id))

/** What one can do about an event: the address of each link. */
export const actions = (locale: Locale, id: string) =>
  selectAll('.actions a', eventPage(locale, id)).map(({ properties }) => String(properties.href))

/** The answer to a question; undefined where the page says nothing of it. */
export function answerIfAny(locale: Locale, id: string, question: Question): Element | undefined {
  const t = translator(locale)
  const names = question === 'when' ? whenLabels : ([question] as const)
  const terms = names.map((name) => t(`event.${name}`))
  return facts(locale, id).find(([term]) => terms.includes(term))?.[1]
}

/** The answer to a question that the page answers. */
export function answer(locale: Locale, id: string, question: Question): Element {
  const found = answerIfAny(locale, id, question)
  if (found === undefined) throw new Error(`${id} says nothing of ${question}`)
  return found
}

/** The line of what is still to come; empty where there is none. */
export const awaited = (locale: Locale, id: string): string =>
  selectAll('main .awaited', eventPage(locale, id)).map(words).join()

const whenLabels = ['when', 'when_day', 'when_days', 'when_open', 'when_period'] as const

type Question =
  | 'when'
  | 'where'
  | 'language'
  | 'cost'
  | 'register'
  | 'audience'
  | 'access'
  | 'how'
  | 'ask'
  | 'changed'

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
