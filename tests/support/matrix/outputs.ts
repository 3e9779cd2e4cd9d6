import type { Asked, Disagreements } from './ask'
import { calendar } from './calendar'
import { changesPage, feed } from './changes'
import { eventPages } from './event-pages'
import { openData } from './open-data'
import { byDay, grid, myProgramme, plainList } from './rows'
import { scheduleJson, scheduleXml } from './schedule'

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
