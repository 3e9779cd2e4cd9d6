import { events } from '../../../content'
import { itemRecords } from '../record'
import { table } from '../table'
import { about } from './about'
import { origin } from './origin'
import { place } from './place'
import type { EventColumns, EventRecord } from './record'
import { takingPart } from './taking-part'
import { time } from './time'

export const eventFields = {
  ...about,
  ...time,
  ...place,
  ...takingPart,
  ...origin,
} as const satisfies EventColumns

/** The programme: what is published of each event, a row for each session. */
export const eventsTable = table<EventRecord>({
  name: 'events',
  rowGroup: 'sessions',
  fields: eventFields,
  records: (year) => itemRecords(events, year),
})
