import { dayOf } from '../../base/zone'
import { byShape, type Run } from '../../model/event/when'
import type { EventFacts } from '../../model/schema/event'

/**
 * Time, place and status as plain text under the name of what they are of: `when`, `status`,
 * `place`, and for one session `when.<id>` and so on. What two versions differ in is a change that
 * readers must be told; the words of an agenda are not.
 */
export type PublishedValues = Record<string, string>

function span(start: string, end: string): string {
  const isSameDay = dayOf(start) === dayOf(end)
  return `${start.replace('T', ' ')}–${isSameDay ? end.slice(11) : end.replace('T', ' ')}`
}

const known = (values: Record<string, string | undefined>): PublishedValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )

const hoursText = ({ hours = [] }: Run) =>
  hours
    .map(({ days, open, close, last_entry: last }) => {
      const entry = last === undefined ? '' : ` (${last})`
      return `${days.join(',')} ${open}–${close}${entry}`
    })
    .join('; ')

function timesOf(when: EventFacts['when']): PublishedValues {
  return byShape<PublishedValues>(when, {
    timed: ({ start, end, doors }) => known({ when: span(start, end), doors }),
    allDay: ({ date, open_hours: open }) =>
      known({ when: date, hours: open && `${open.open}–${open.close}` }),
    run: (run) =>
      known({
        when: `${run.from}–${run.to}`,
        hours: hoursText(run),
        closed: run.closed?.join(', '),
      }),
    occurrences: ({ occurrences }) =>
      Object.assign(
        {},
        ...occurrences.map(({ id, start, end, status, place }) =>
          known({
            [`when.${id}`]: span(start, end),
            [`status.${id}`]: status,
            [`place.${id}`]: place?.join(', '),
          }),
        ),
      ),
    month: ({ value }) => ({ when: value }),
    tba: ({ precision }) => ({ when: precision }),
  })
}

export function publishedValues(facts: EventFacts): PublishedValues {
  const { when, status, place, hall } = facts
  const places = typeof place === 'string' ? place : place.join(', ')
  return { ...timesOf(when), status, place: hall === undefined ? places : `${places} / ${hall}` }
}

/** A value that is not what it was; undefined where there was or is none. */
export interface Difference {
  /** What it is of: `when`, `place`, `status` …, see `PublishedValues`. */
  name: string
  /** Id of the session it is of, else of the whole event. */
  session: string | undefined
  before: string | undefined
  now: string | undefined
}

export function differences(before: PublishedValues, now: PublishedValues): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  return keys
    .filter((key) => before[key] !== now[key])
    .map((key) => {
      const [name = '', session] = key.split('.')
      return { name, session, before: before[key], now: now[key] }
    })
}
