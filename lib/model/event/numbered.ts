import type { EventFacts } from '../schema/event'
import { openDays } from './days'
import { isRunning, sessionsOf } from './sessions'

type Facts = Pick<EventFacts, 'id' | 'when' | 'status' | 'place'>

/** Name of one day of what runs over several, as sessions are named. */
export const dayId = (id: string, day: string) => `${id}.${day}`

/** Everything of an event that bears a number: itself, its sessions, each day of a long run. */
export function numberedIds(facts: Facts): string[] {
  const days = isRunning(facts) ? openDays(facts).map((day) => dayId(facts.id, day)) : []
  return [...new Set([facts.id, ...sessionsOf(facts).map(({ id }) => id), ...days])]
}
