/** A link of an entry, or a file that belongs to it. */
export interface ScheduleLink {
  href: string
  title: string
}

/** One entry of a schedule, with its words; both formats are written from it. */
export interface ScheduleEvent {
  /** Positive integer, for clients that know events by it. */
  id: number
  guid: string
  /** `[a-z0-9-]{4,}`, unique in the file. */
  slug: string
  /** Local date and time. */
  start: string
  minutes: number
  room: string
  title: string
  subtitle: string
  /** A code, the same in all languages. */
  type: string
  /** What clients group by, in words. */
  track: string
  /** One language spoken, '' when not known or without words. */
  language: string
  abstract: string
  description: string
  url: string
  persons: string[]
  links: ScheduleLink[]
  attachments: ScheduleLink[]
}

export interface ScheduleRoom {
  name: string
  events: ScheduleEvent[]
}

export interface ScheduleDay {
  /** From 1, without gaps. */
  index: number
  date: string
  /** Local date and time; a day ends where the next begins. */
  start: string
  end: string
  rooms: ScheduleRoom[]
}

export interface Schedule {
  /** Last change of the content, never the time of a build. */
  version: string
  acronym: string
  title: string
  baseUrl: string
  url: string
  timeZone: string
  days: ScheduleDay[]
}

/** Shortest step of the programme's times, as the format asks for it. */
export const timeslot = '00:05'

/** Minutes as hh:mm, hours beyond a day included: 32:00. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours, rest].map((part) => String(part).padStart(2, '0')).join(':')
}
