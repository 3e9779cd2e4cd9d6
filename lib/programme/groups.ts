import type { EventEntry } from '../content'
import { statusRules } from '../model/event/status'
import { isDated } from '../model/event/when'

export interface ProgrammeGroups {
  dated: EventEntry[]
  postponed: EventEntry[]
  undated: EventEntry[]
}

/** The three groups of a programme, each in the order of the list. */
export function groupEvents(entries: readonly EventEntry[]): ProgrammeGroups {
  const isPostponed = (entry: EventEntry) => statusRules[entry.facts.status].group === 'postponed'
  const current = entries.filter((entry) => !isPostponed(entry))
  return {
    dated: current.filter((entry) => isDated(entry.facts.when)),
    postponed: entries.filter(isPostponed),
    undated: current.filter((entry) => !isDated(entry.facts.when)),
  }
}
