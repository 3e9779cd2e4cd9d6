import type { Locale } from '../../../lib/language/locales'
import type { Edition, TestEvent } from './edition'

export interface Asked {
  edition: Edition
  events: readonly TestEvent[]
  locale: Locale
}

/** How much an output was asked, and where it said something else than it should. */
export interface Disagreements {
  tried: number
  found: string[]
}

/** Asks each event; what is said of it is a list of faults. */
export function ask(
  events: readonly TestEvent[],
  faultsOf: (event: TestEvent) => (string | false | undefined)[],
): Disagreements {
  const found = events.flatMap((event) =>
    faultsOf(event).flatMap((fault) => (fault ? [`${event.id}: ${fault}`] : [])),
  )
  return { tried: events.length, found }
}
