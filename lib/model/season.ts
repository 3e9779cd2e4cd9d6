import { addDaysTo } from '../base/zone'
import { dayBeginsAt, programmeDay } from './event/day'
import { spans } from './event/when'
import type { EditionFacts } from './schema/edition'

export const seasons = ['before', 'during', 'after'] as const

/** Where an edition stands at a moment. */
export type Season = (typeof seasons)[number]

type Dated = Pick<EditionFacts, 'id' | 'phase' | 'when'>

/**
 * The season of an edition at a Beijing date and time. Without a moment, or without days, its phase
 * decides: a build reads no clock.
 */
export function seasonAt({ phase, when }: Dated, now: string | undefined): Season {
  if (phase === 'past') return 'after'
  const span = spans(when)
  if (now === undefined || span === undefined) return 'before'
  const today = programmeDay(now)
  if (today < span.first) return 'before'
  return today > span.last ? 'after' : 'during'
}

const firstDayOf = ({ id, when }: Dated) => spans(when)?.first ?? `${id}-99`

/** The edition that the site is about: the running one, else the next to come, else the latest past. */
export function currentOf<Edition extends Dated>(
  editions: readonly Edition[],
  now: string | undefined,
): Edition | undefined {
  const inOrder = editions.toSorted((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1))
  const of = (season: Season) => inOrder.filter((each) => seasonAt(each, now) === season)
  return of('during')[0] ?? of('before')[0] ?? of('after').at(-1)
}

/** The moment at which a day of the programme begins. */
export const dayBegins = (day: string) => `${day}T0${dayBeginsAt}:00`

/** The moment at which a day of the programme is over. */
export const dayEnds = (day: string) => dayBegins(addDaysTo(day, 1))
