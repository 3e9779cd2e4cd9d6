import { byShape } from '../model/event/when'
import type { EventFacts } from '../model/schema/event'

/** Names of the row that says when an event is; the words stand in `messages/` under `event`. */
export type WhenLabel = 'when' | 'when_day' | 'when_days' | 'when_open' | 'when_period'

/** The name of the row, by what the date says: a time, a day, days, when it is open, or a period. */
export function whenLabel({ kind, when }: Pick<EventFacts, 'kind' | 'when'>): WhenLabel {
  const period = () => 'when_period' as const
  return byShape<WhenLabel>(when, {
    timed: () => 'when',
    allDay: () => 'when_day',
    run: () => (kind === 'exhibition' ? 'when_open' : 'when_days'),
    occurrences: ({ occurrences }) => (occurrences.length > 1 ? 'when_days' : 'when'),
    month: period,
    year: period,
    tba: period,
  })
}
