import { dayOf, withOffset } from '../../base/zone'
import { statusRules } from '../../model/event/status'
import { byShape, inOrder, isDated, spans } from '../../model/event/when'
import type { EventFacts } from '../../model/schema/event'
import type { When } from '../../model/schema/when'

/** ISO 8601: a day, or a time with +08:00. */
export interface EventDates {
  startDate: string | undefined
  endDate: string | undefined
  doorTime: string | undefined
}

type DateFacts = Pick<EventFacts, 'when' | 'status' | 'previous'>

const optional = (local: string | undefined) =>
  local === undefined || local === 'unknown' ? undefined : withOffset(local)

/** Start and end of a date; an end that is not known is left out. */
export function eventDates(when: When): EventDates {
  const span = spans(when)
  const days = () => ({ startDate: span?.first, endDate: span?.last, doorTime: undefined })
  return byShape<EventDates>(when, {
    timed: ({ start, end, doors }) => ({
      startDate: withOffset(start),
      endDate: optional(end),
      doorTime: optional(doors && `${dayOf(start)}T${doors}`),
    }),
    allDay: days,
    run: days,
    occurrences: ({ occurrences }) => ({
      startDate: optional(inOrder(occurrences).at(0)?.start),
      endDate: optional(inOrder(occurrences).at(-1)?.end),
      doorTime: undefined,
    }),
    month: days,
    year: days,
    tba: days,
  })
}

/**
 * The date that structured data speaks of: the present one, or that which an event had before it
 * was cancelled or postponed; of several former ones the last listed. Undefined when there is none.
 */
export function spokenOfDate({ when, status, previous = [] }: DateFacts): When | undefined {
  if (isDated(when)) return when
  return statusRules[status].takesPlace ? undefined : previous.findLast(isDated)
}

/** Former starts, of an event whose date has changed (schema.org previousStartDate). */
export function previousStarts({ when, status, previous = [] }: DateFacts): string[] {
  if (!statusRules[status].schemaOrg.previousDates) return []
  const dated = previous.filter(isDated)
  const former = dated.length === 0 && !statusRules[status].takesPlace ? [when] : dated
  return former.map((before) => eventDates(before).startDate).filter((start) => start !== undefined)
}
