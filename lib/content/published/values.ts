import { dayOf } from '../../base/zone'
import { byShape, type Run } from '../../model/event/when'
import { currentAmounts } from '../../model/project/amounts'
import { currentStage } from '../../model/project/stages'
import type { EventFacts } from '../../model/schema/event'
import type { Amount } from '../../model/schema/money'
import type { ProjectFacts } from '../../model/schema/project'

/**
 * Time, place and status as plain text under the name of what they are of: `when`, `status`,
 * `place`, and for one session `when.<id>` and so on. What two versions differ in is a change that
 * readers must learn of; the words of an agenda are not among them.
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
    year: ({ value }) => ({ when: String(value) }),
    tba: ({ precision }) => ({ when: precision }),
  })
}

export function publishedValues(facts: EventFacts): PublishedValues {
  const { when, status, place, hall } = facts
  const places = typeof place === 'string' ? place : place.join(', ')
  return { ...timesOf(when), status, place: hall === undefined ? places : `${places} / ${hall}` }
}

/** A value that has changed; `before` or `now` is undefined where there was or is none. */
export interface Difference {
  /** Name of the value: `when`, `place`, `status` …, see `PublishedValues`. */
  name: string
  /** Id of the session; undefined for a value of the whole event. */
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

/** An amount as `changes` of a project writes it: `total_investment 1200000000 CNY`. */
export const amountText = ({ kind, value, max, currency }: Amount): string =>
  `${kind} ${max === undefined ? value : `${value}–${max}`} ${currency}`

/**
 * What of a project must not change without a public record of the old and the new value:
 * its stage, and the latest amount of each kind under `amount.<kind>`.
 */
export const projectValues = (facts: ProjectFacts): Record<string, string> => ({
  stage: currentStage(facts)?.stage ?? 'unknown',
  ...Object.fromEntries(
    currentAmounts(facts).map((amount) => [`amount.${amount.kind}`, amountText(amount)]),
  ),
})
