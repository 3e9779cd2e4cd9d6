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

/** `schedule.json` of the c3voc format, from the same schedule as the XML. */
export function scheduleJson(schedule: Schedule): string {
  const { version, baseUrl, days, title, acronym, timeZone, url } = schedule
  const conference = {
    acronym,
    title,
    start: days.at(0)?.date,
    end: days.at(-1)?.date,
    daysCount: days.length,
    timeslot_duration: timeslot,
    time_zone_name: timeZone,
    url,
    days: days.map(dayValue),
  }
  const value = { schedule: { version, base_url: baseUrl, conference } }
  return `${JSON.stringify(value, null, 1)}\n`
}

function dayValue({ index, date, start, end, rooms }: ScheduleDay) {
  return {
    index,
    date,
    day_start: withOffset(start),
    day_end: withOffset(end),
    rooms: Object.fromEntries(rooms.map(({ name, events }) => [name, events.map(eventValue)])),
  }
}

function eventValue({ start, minutes, persons, links, attachments, ...event }: ScheduleEvent) {
  return {
    ...event,
    date: withOffset(start),
    start: clockOf(start),
    duration: duration(minutes),
    persons: persons.map((name) => ({ name })),
    links: links.map(linkValue),
    attachments: attachments.map(linkValue),
  }
}

const linkValue = ({ href: url, title }: ScheduleLink) => ({ url, title })
