import type { EventKind } from '../model/schema/event'
import type { Sign } from './signs'

/** When the choices below, or the words about them, last changed; Beijing time. */
export const flagsChosen = '2026-11-30T17:30'

/**
 * The flag of each kind of event. A flag means its kind and nothing else, so nothing but an event
 * flies one. Left out are signals that call for help (J, N, O, U, V, Y), and those that a reader
 * could take ill (F, Q, Z).
 */
export const kindFlags = {
  opening: 'P',
  conference: 'H',
  forum: 'D',
  matchmaking: 'T',
  signing: 'C',
  exhibition: 'first',
  fair: 'M',
  competition: 'I',
  performance: 'X',
  sport: 'R',
  food: 'second',
  tour: 'G',
  education: 'A',
  exchange: 'K',
  press: 'E',
  other: 'S',
} as const satisfies Record<EventKind, Sign>
