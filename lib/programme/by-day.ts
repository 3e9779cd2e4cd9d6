import type { EventEntry } from '../content'
import { isRunning, type Session, sessionsOf } from '../model/event/sessions'
import { groupEvents } from './groups'

/** An event at one of its times: what one row shows. */
export interface Line {
  entry: EventEntry
  session: Session
}

export interface ProgrammeDay {
  day: string
  lines: Line[]
}

export interface Programme {
  /** What lasts over several days, once and not in each of them. */
  running: Line[]
  days: ProgrammeDay[]
  postponed: EventEntry[]
  undated: EventEntry[]
}

const linesOf = (entry: EventEntry): Line[] =>
  sessionsOf(entry.facts).map((session) => ({ entry, session }))

/**
 * What is known by its day alone stands before the first clock time;
 * then by start and, of one start, by end.
 */
const sortKey = ({ session: { day, start, end, id } }: Line) =>
  [start ?? day, end ?? '~', id].join(' ')

/** A programme by day; `belongs` leaves out lines that a page is not about. */
export function programmeByDay(
  entries: readonly EventEntry[],
  belongs: (line: Line) => boolean = () => true,
): Programme {
  const { dated, postponed, undated } = groupEvents(entries)
  const running = dated.filter(({ facts }) => isRunning(facts)).flatMap(linesOf)
  const lines = dated
    .filter(({ facts }) => !isRunning(facts))
    .flatMap(linesOf)
    .filter(belongs)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const days = [...new Set(lines.map(({ session }) => session.day))].sort()
  return {
    running,
    days: days.map((day) => ({ day, lines: lines.filter(({ session }) => session.day === day) })),
    postponed,
    undated,
  }
}
