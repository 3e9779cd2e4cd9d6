import type { EventEntry } from '../content'
import { statusRules } from '../model/event/status'
import { daysFrom, openDays, spans } from '../model/event/when'
import type { EditionFacts } from '../model/schema/edition'
import { type ProgrammeDay, programmeByDay } from './by-day'

/** A day of an edition and how much of it takes place. */
export interface SeasonDay extends ProgrammeDay {
  /** The how manieth day of the edition it is, and of how many. */
  number: number
  total: number
  /** Sessions on the day that take place. */
  count: number
  /** Events of several days that are open on it besides. */
  running: number
}

/** The days of an edition in order; none while they are not known. */
export function seasonDays(facts: EditionFacts, entries: readonly EventEntry[]): SeasonDay[] {
  const span = spans(facts.when)
  if (span === undefined) return []
  const programme = programmeByDay(entries)
  const open = programme.running
    .filter(({ session }) => statusRules[session.status].takesPlace)
    .map(({ entry }) => openDays(entry.facts))
  const all = daysFrom(span.first, span.last)
  return all.map((day, index) => {
    const lines = programme.days.find((each) => each.day === day)?.lines ?? []
    return {
      day,
      lines,
      number: index + 1,
      total: all.length,
      count: lines.filter(({ session }) => statusRules[session.status].takesPlace).length,
      running: open.filter((days) => days.includes(day)).length,
    }
  })
}
