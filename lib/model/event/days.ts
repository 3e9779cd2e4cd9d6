import { addDaysTo } from '../../base/zone'
import type { EventFacts } from '../schema/event'
import { spans } from './when'

/** Every day from the first to the last. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = first; day <= last; day = addDaysTo(day, 1)) days.push(day)
  return days
}

/** The days on which something that lasts for several is open; none while no day is known. */
export function openDays({ when }: Pick<EventFacts, 'when'>): string[] {
  const span = spans(when)
  if (span === undefined) return []
  const closed = 'closed' in when ? (when.closed ?? []) : []
  return daysFrom(span.first, span.last).filter((day) => !closed.includes(day))
}
