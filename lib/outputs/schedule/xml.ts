import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { withOffset } from '../../base/zone'
import { clockOf } from '../../language/date-format'
import {
  duration,
  type Schedule,
  type ScheduleDay,
  type ScheduleEvent,
  type ScheduleLink,
  timeslot,
} from './schedule'

/** `schedule.xml` of the c3voc format; order and names of the elements follow its XSD. */
export function scheduleXml(schedule: Schedule): string {
  const root = x('schedule', [
    x('version', schedule.version),
    conference(schedule),
    ...schedule.days.map(dayElement),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`
}

function conference({ title, acronym, days, baseUrl, timeZone }: Schedule) {
  return x('conference', [
    x('title', title),
    x('acronym', acronym),
    x('start', days.at(0)?.date),
    x('end', days.at(-1)?.date),
    x('days', String(days.length)),
    x('timeslot_duration', timeslot),
    x('base_url', baseUrl),
    x('time_zone_name', timeZone),
  ])
}

function dayElement({ index, date, start, end, rooms }: ScheduleDay) {
  const times = { start: withOffset(start), end: withOffset(end) }
  return x(
    'day',
    { index: String(index), date, ...times },
    rooms.map(({ name, events }) => x('room', { name }, events.map(eventElement))),
  )
}

function eventElement(event: ScheduleEvent) {
  return x('event', { id: String(event.id), guid: event.guid }, [
    x('room', event.room),
    x('title', event.title),
    x('subtitle', event.subtitle),
    x('type', event.type),
    x('date', withOffset(event.start)),
    x('start', clockOf(event.start)),
    x('duration', duration(event.minutes)),
    x('abstract', event.abstract),
    x('slug', event.slug),
    x('track', event.track),
    x(
      'persons',
      event.persons.map((name) => x('person', name)),
    ),
    x('language', event.language),
    x('description', event.description),
    x('links', event.links.map(linkElement('link'))),
    x('attachments', event.attachments.map(linkElement('attachment'))),
    x('url', event.url),
  ])
}

const linkElement =
  (name: string) =>
  ({ href, title }: ScheduleLink) =>
    x(name, { href }, title)
