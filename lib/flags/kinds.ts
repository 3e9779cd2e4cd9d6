import type { EventKind } from '../programme/kinds'
import type { FlagLetter } from './flags'

/** The flag of each kind of event, with its meaning in the International Code of Signals. */
export const kindFlags = {
  opening: 'S',
  conference: 'C',
  /** “I wish to communicate with you.” */
  forum: 'K',
  matchmaking: 'H',
  /** “Yes”, affirmative, is C; D, “keep clear, I am manoeuvring”, marks the one that moves money. */
  signing: 'D',
  exhibition: 'Z',
  fair: 'T',
  competition: 'I',
  performance: 'P',
  /** A red and yellow cross, the flag of races. */
  sport: 'R',
  food: 'F',
  tour: 'G',
  education: 'E',
  exchange: 'K',
  press: 'X',
  other: 'O',
} as const satisfies Record<EventKind, FlagLetter>
