import type { Locale } from '../../../lib/language/locales'
import { calendar } from './calendar'
import { changesPage, feed } from './changes'
import type { Edition, TestEvent } from './edition'
import { eventPages } from './event-pages'
import { openData } from './open-data'
import { byDay, grid, myProgramme, plainList } from './rows'
import { scheduleJson, scheduleXml } from './schedule'

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

/** Every place where an event appears. A new output is a line here. */
export const outputs: Record<string, (asked: Asked) => Disagreements> = {
  'programme by day': byDay,
  'plain list': plainList,
  grid,
  'my programme': myProgramme,
  'event page and structured data': eventPages,
  'calendar of the programme': calendar,
  'page of changes': changesPage,
  'Atom feed': feed,
  'schedule.xml': scheduleXml,
  'schedule.json': scheduleJson,
  'open data': openData,
}
