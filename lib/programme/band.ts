import type { EventEntry } from '../content'
import { type Severity, statusRules } from '../model/event/status'
import type { Phase } from '../model/schema/edition'
import { type RegistrationState, registrationOf } from './registration'

/** What the head of an event's page must say before anything else. */
export interface Band {
  severity: Exclude<Severity, 'information'>
  word:
    | Exclude<(typeof statusRules)[keyof typeof statusRules]['label'], undefined>
    | `facet_value.registration.${RegistrationState}`
  /** The status is what the band is about: its reason, its dates and what takes its place belong to it. */
  isStatus: boolean
}

const full: readonly (RegistrationState | undefined)[] = ['full', 'waiting_list']

/** The band of an event; none where all goes as planned and there are places. */
export function bandOf({ facts }: EventEntry, phase: Phase): Band | undefined {
  const { label, severity } = statusRules[facts.status]
  if (label !== undefined) return { severity, word: label, isStatus: true }
  const state = registrationOf(facts)?.state
  if (phase === 'past' || state === undefined || !full.includes(state)) return undefined
  return { severity: 'limited', word: `facet_value.registration.${state}`, isStatus: false }
}
