import type { EventEntry } from '../content'
import { isDated, knownPeriod } from '../model/event/when'

/** The first events of which at least a month or a year is known. */
export const highlights = (entries: readonly EventEntry[], most: number): EventEntry[] =>
  entries
    .filter(({ facts: { when } }) => isDated(when) || knownPeriod(when) !== undefined)
    .slice(0, most)
