import type { ChangeKind } from '../../../lib/model/schema/common'
import type { Status } from '../../../lib/model/schema/when'

interface Expected {
  /** The status is said in words. */
  said: boolean
  group: 'dated' | 'postponed'
  takesPlace: boolean
  ics: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** Programs that do not show a status read it before the title. */
  labelledInCalendar: boolean
  schemaOrg: string
  /** Former dates stand in structured data. */
  previous: boolean
  schedule: 'there' | 'labelled' | 'absent'
  /** What the last change on record is about where it does not say. */
  change: ChangeKind
}

/**
 * What is asked of each status, written down apart from `lib/model/event/status.ts`:
 * were both read from one place, the matrix could not find a fault in it.
 */
export const table: Record<Status, Expected> = {
  scheduled: {
    said: false,
    group: 'dated',
    takesPlace: true,
    ics: 'CONFIRMED',
    labelledInCalendar: false,
    schemaOrg: 'EventScheduled',
    previous: false,
    schedule: 'there',
    change: 'other',
  },
  tentative: {
    said: true,
    group: 'dated',
    takesPlace: true,
    ics: 'TENTATIVE',
    labelledInCalendar: false,
    schemaOrg: 'EventScheduled',
    previous: false,
    schedule: 'labelled',
    change: 'other',
  },
  cancelled: {
    said: true,
    group: 'dated',
    takesPlace: false,
    ics: 'CANCELLED',
    labelledInCalendar: true,
    schemaOrg: 'EventCancelled',
    previous: false,
    schedule: 'labelled',
    change: 'cancelled',
  },
  postponed: {
    said: true,
    group: 'postponed',
    takesPlace: false,
    ics: 'CANCELLED',
    labelledInCalendar: true,
    schemaOrg: 'EventPostponed',
    previous: true,
    schedule: 'absent',
    change: 'postponed',
  },
  rescheduled: {
    said: true,
    group: 'dated',
    takesPlace: true,
    ics: 'CONFIRMED',
    labelledInCalendar: false,
    schemaOrg: 'EventRescheduled',
    previous: true,
    schedule: 'there',
    change: 'time',
  },
  moved_online: {
    said: true,
    group: 'dated',
    takesPlace: true,
    ics: 'CONFIRMED',
    labelledInCalendar: false,
    schemaOrg: 'EventMovedOnline',
    previous: false,
    schedule: 'there',
    change: 'place',
  },
}
