import type { EventFacts } from '../content/schema/event'
import { addDaysTo } from '../time/zone'
import { spans } from './when'

/** The days on which something that lasts for several is open; none while no day is known. */
export function openDays({ when }: Pick<EventFacts, 'when'>): string[] {
  const span = spans(when)
  if (span === undefined) return []
  const closed = 'closed' in when ? (when.closed ?? []) : []
  const days: string[] = []
  for (let day = span.first; day <= span.last; day = addDaysTo(day, 1)) days.push(day)
  return days.filter((day) => !closed.includes(day))
}
