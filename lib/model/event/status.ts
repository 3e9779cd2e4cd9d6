import type { ChangeKind } from '../schema/common'
import type { Status } from '../schema/when'

/**
 * How much a mark changes a reader's plan: what does not take place, what is otherwise than was said,
 * what not everybody gets, and what is good to know. Looks follow from it alone.
 */
export const severities = ['off', 'changed', 'limited', 'information'] as const
export type Severity = (typeof severities)[number]

/** What one status does everywhere. */
export interface StatusRule {
  severity: Severity
  /** Message key of the label; none for an event that goes as planned. */
  label: `status.${Status}` | undefined
  /** Group in lists. */
  group: 'dated' | 'postponed'
  /** What the last recorded change is about where its entry does not say. */
  change: ChangeKind
  /** The event is to take place at its stated time. */
  takesPlace: boolean
  /** Register and join links may be shown. */
  joinable: boolean
  ics: {
    /** RFC 5545, 3.8.1.11. A slot that no longer holds stays in the file as CANCELLED. */
    status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
    /** SUMMARY begins with the label, for programs that do not show STATUS. */
    labelInSummary: boolean
    /** DESCRIPTION has the label. */
    labelInDescription: boolean
  }
  schemaOrg: {
    eventStatus: `https://schema.org/Event${string}`
    /** Former dates are given as previousStartDate. */
    previousDates: boolean
  }
  /**
   * c3voc schedule, which has no status of its own: unchanged, with the label before the title, in
   * the room "online", or left out.
   */
  schedule: 'normal' | 'label_in_title' | 'room_online' | 'left_out'
}

/** Every output of every status; nothing else in the project asks which status an event has. */
export const statusRules = {
  scheduled: {
    severity: 'information',
    label: undefined,
    group: 'dated',
    change: 'other',
    takesPlace: true,
    joinable: true,
    ics: { status: 'CONFIRMED', labelInSummary: false, labelInDescription: false },
    schemaOrg: { eventStatus: 'https://schema.org/EventScheduled', previousDates: false },
    schedule: 'normal',
  },
  tentative: {
    severity: 'limited',
    label: 'status.tentative',
    group: 'dated',
    change: 'other',
    takesPlace: true,
    joinable: true,
    ics: { status: 'TENTATIVE', labelInSummary: false, labelInDescription: true },
    schemaOrg: { eventStatus: 'https://schema.org/EventScheduled', previousDates: false },
    schedule: 'label_in_title',
  },
  cancelled: {
    severity: 'off',
    label: 'status.cancelled',
    group: 'dated',
    change: 'cancelled',
    takesPlace: false,
    joinable: false,
    ics: { status: 'CANCELLED', labelInSummary: true, labelInDescription: true },
    schemaOrg: { eventStatus: 'https://schema.org/EventCancelled', previousDates: false },
    schedule: 'label_in_title',
  },
  postponed: {
    severity: 'changed',
    label: 'status.postponed',
    group: 'postponed',
    change: 'postponed',
    takesPlace: false,
    joinable: false,
    ics: { status: 'CANCELLED', labelInSummary: true, labelInDescription: true },
    schemaOrg: { eventStatus: 'https://schema.org/EventPostponed', previousDates: true },
    schedule: 'left_out',
  },
  rescheduled: {
    severity: 'changed',
    label: 'status.rescheduled',
    group: 'dated',
    change: 'time',
    takesPlace: true,
    joinable: true,
    ics: { status: 'CONFIRMED', labelInSummary: false, labelInDescription: true },
    schemaOrg: { eventStatus: 'https://schema.org/EventRescheduled', previousDates: true },
    schedule: 'normal',
  },
  moved_online: {
    severity: 'changed',
    label: 'status.moved_online',
    group: 'dated',
    change: 'place',
    takesPlace: true,
    joinable: true,
    ics: { status: 'CONFIRMED', labelInSummary: false, labelInDescription: true },
    schemaOrg: { eventStatus: 'https://schema.org/EventMovedOnline', previousDates: false },
    schedule: 'room_online',
  },
} as const satisfies Record<Status, StatusRule>

/**
 * Status of one occurrence: its own, unless the whole event does not take place; then nothing of
 * it does.
 */
export function occurrenceStatus(whole: Status, own: Status | undefined): Status {
  if (own === undefined || !statusRules[whole].takesPlace) return whole
  return own
}
