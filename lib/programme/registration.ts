import { statusRules } from '../model/event/status'
import type { EventFacts } from '../model/schema/event'
import type { registrationStates } from '../model/schema/participation'

export type RegistrationState = (typeof registrationStates)[number]

type RegistrationFacts = Pick<EventFacts, 'registration' | 'status'>

/** A word about registration, and between which moments of the device's clock it holds. */
export interface RegistrationWord {
  state: RegistrationState
  after?: 'open' | 'close'
  before?: 'open' | 'close'
  /** It follows from dates and the clock alone, and is not said where no script runs. */
  isByClock?: true
}

const closed = { state: 'closed', after: 'close' } as const
const opening = [
  { state: 'not_yet', before: 'open' },
  { state: 'open', after: 'open', before: 'close' },
] as const

const byClock = (word: RegistrationWord): RegistrationWord => ({ ...word, isByClock: true })

/**
 * What is said of each recorded state, and where none is, of dates alone: what a date ends is followed
 * by what comes after it. What is full or closed says more than a date does.
 */
const words = {
  not_yet: [...opening, closed],
  open: [{ state: 'open', before: 'close' }, closed],
  few_left: [{ state: 'few_left', before: 'close' }, closed],
  waiting_list: [{ state: 'waiting_list', before: 'close' }, closed],
  full: [{ state: 'full' }],
  closed: [{ state: 'closed' }],
  dates: [...opening, closed].map(byClock),
  end: [byClock({ state: 'open', before: 'close' }), closed],
  nothing: [],
} as const satisfies Record<
  RegistrationState | 'dates' | 'end' | 'nothing',
  readonly RegistrationWord[]
>

/** The registration of an event that one registers for and that is to take place. */
export function registrationOf({ registration, status }: RegistrationFacts) {
  if (typeof registration === 'string' || !statusRules[status].joinable) return undefined
  return registration
}

/** The words about the state of a registration, of which the device's clock chooses one. */
export function registrationWords(facts: RegistrationFacts): readonly RegistrationWord[] {
  const registration = registrationOf(facts)
  if (registration === undefined || registration.need === 'invitation') return []
  const { state, opens_at: opens, closes_at: closes } = registration
  const dated = closes === undefined ? 'nothing' : 'end'
  return words[state ?? (opens === undefined ? dated : 'dates')]
}

/** Where one registers while one can: the address, and whether it leads to a list of those who wait. */
export function registerLink(
  facts: RegistrationFacts,
): { url: string; waits: boolean } | undefined {
  const { url, state } = registrationOf(facts) ?? {}
  if (url === undefined || state === 'full' || state === 'closed') return undefined
  return { url, waits: state === 'waiting_list' }
}
