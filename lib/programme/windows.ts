import type { EventEntry } from '../content'
import { closingTime } from '../lists/events/occasions'
import { statusRules } from '../model/event/status'
import { dayBegins, dayEnds } from '../model/season'
import type { Line, ProgrammeDay } from './by-day'

/** Something with the moments of Beijing between which it is among the few that a page shows. */
export interface Window<Item> {
  item: Item
  from: string | undefined
  until: string
}

/** A session in the list of what is on now and next. */
export interface NowOrNext extends Window<Line> {
  /** When it begins: from then on it is on now. */
  start: string
}

/** How many sessions that are on, and how many that come next, are shown at once. */
const most = 3

interface Timed {
  line: Line
  start: string
  end: string | undefined
}

/** Sessions of a day that take place at a known time, by their start. What is off or has no time is not shown. */
function timed({ lines }: ProgrammeDay): Timed[] {
  return lines
    .flatMap((line) => {
      const { start, end, status } = line.session
      return start !== undefined && statusRules[status].takesPlace ? [{ line, start, end }] : []
    })
    .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)))
}

/** Until when a session is on and among the latest that began; its start where it never is. */
function onUntil(all: readonly Timed[], index: number): string {
  const own = all[index]
  if (own?.end === undefined) return own?.start ?? ''
  const { start, end } = own
  const goesFirst = all.filter(
    (other, place) =>
      other.end !== undefined && (other.start > start || (other.start === start && place < index)),
  )
  const isCrowded = (moment: string) =>
    goesFirst.filter((other) => other.start <= moment && moment < (other.end ?? '')).length >= most
  const moments = [start, ...goesFirst.map((other) => other.start)].filter((each) => each >= start)
  return [...moments.filter(isCrowded), end].sort()[0] ?? end
}

/** What is on now and next at any moment of a day, at most three each, as windows of time. */
export function nowAndNext(day: ProgrammeDay): NowOrNext[] {
  const all = timed(day)
  return all.flatMap(({ line, start }, index) => {
    const from = all[index - most]?.start ?? dayBegins(day.day)
    const until = onUntil(all, index)
    return from < until ? [{ item: line, from, start, until }] : []
  })
}

/** Events whose registration closes, the soonest first, each while it is one of the next three. */
export function closings(entries: readonly EventEntry[]): Window<EventEntry>[] {
  const all = entries
    .flatMap((item) => {
      const until = closingTime(item.facts)
      const { status } = item.facts
      return until !== undefined && statusRules[status].takesPlace ? [{ item, until }] : []
    })
    .sort((a, b) => (a.until < b.until ? -1 : Number(a.until > b.until)))
  return all.flatMap(({ item, until }, index) => {
    const from = all[index - most]?.until
    return from === undefined || from < until ? [{ item, from, until }] : []
  })
}

/** First and last moment of a day of the programme. */
export const dayWindow = (day: string) => ({ from: dayBegins(day), until: dayEnds(day) })
