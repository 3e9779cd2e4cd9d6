import { memoOf } from '../../base/memo'
import { addDaysTo } from '../../base/zone'
import type { EventFacts } from '../schema/event'
import { dayBeginsAt, programmeDay } from './day'
import { isRunning, sessionsOf } from './sessions'
import { statusRules } from './status'
import { spans } from './when'

const nightAfter = (day: string) => `${addDaysTo(day, 1)}T0${dayBeginsAt}:00`

/**
 * Beijing date and time from which nothing of an event is still to come; where no hour is known, when
 * its last day of the programme ends. Undefined while no day is known.
 */
export const endsAt = memoOf((facts: EventFacts): string | undefined => {
  const span = spans(facts.when)
  if (span === undefined) return undefined
  const all = sessionsOf(facts)
  const held = all.filter(({ status }) => statusRules[status].takesPlace)
  const ends = (held.length > 0 ? held : all).map(({ start, end }) => {
    if (end !== undefined) return end
    return nightAfter(start === undefined || isRunning(facts) ? span.last : programmeDay(start))
  })
  return ends.sort().at(-1)
})
