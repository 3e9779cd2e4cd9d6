import { createHash } from 'node:crypto'
import type { EventFacts } from '../schema/event'
import { isRunning, sessionsOf } from './sessions'
import { openDays } from './when'

const most = 2 ** 25 - 1

/** Number of an event or a session, 1 to 2^25 − 1, which never changes, for programs that want an integer. */
export function eventNumber(id: string): number {
  const digest = createHash('sha256').update(id).digest()
  return (digest.readUInt32BE(0) % most) + 1
}

/** Crockford's base 32: no I, L, O or U, so that nothing is misread. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The number as five letters and digits, for short links; whoever reads it takes either case. */
export function shareCode(id: string): string {
  const number = eventNumber(id)
  const places = [20, 15, 10, 5, 0]
  return places.map((bits) => letters.charAt((number >>> bits) & 31)).join('')
}

type Facts = Pick<EventFacts, 'id' | 'when' | 'status' | 'place'>

/** Name of one day of what runs over several, as sessions are named. */
export const dayId = (id: string, day: string) => `${id}.${day}`

/** All ids of an event from which numbers are made: its own, its sessions, each day of a long run. */
export function numberedIds(facts: Facts): string[] {
  const days = isRunning(facts) ? openDays(facts).map((day) => dayId(facts.id, day)) : []
  return [...new Set([facts.id, ...sessionsOf(facts).map(({ id }) => id), ...days])]
}
