import { venueTime } from '../base/zone'
import { venue, venues } from '../content'
import { districts } from '../model/schema/project'
import type { Line, ProgrammeDay } from './by-day'
import { type Cell, cellsOf, inLanes, type Slots } from './lanes'

/** Minutes of a column. */
const slotMinutes = 30

/** What a session whose end is not known takes, in columns; its words say that the end is open. */
const openEnd = 2

/** Places beyond the venues: online, and not known yet. */
const elsewhere = ['online', 'unknown'] as const

export type GridDistrict = (typeof districts)[number] | (typeof elsewhere)[number]

type Placed = Line & Slots

export interface GridVenue {
  /** Id of the venue, or `online` or `unknown`. */
  id: string
  /** Rows of the table; more than one where sessions overlap in a venue. */
  lanes: Cell<Placed>[][]
}

export interface GridGroup {
  district: GridDistrict
  venues: GridVenue[]
}

/** The table of a day: columns of half an hour, rows by district and venue. */
export interface GridDay {
  day: string
  /** What has no clock time, and therefore no place in a table of hours: it is open, or only its day is known. */
  timeless: Line[]
  /** Columns from 00:00 of the day; whole hours, past 48 on the next date. */
  columns: Slots
  groups: GridGroup[]
}

/** Columns between the beginning of a day and a time, of which the next date has 48 and more. */
function columnsTo(day: string, time: string): number {
  return (venueTime(time).getTime() - venueTime(day).getTime()) / (slotMinutes * 60_000)
}

/** Columns of a session with a start; one that begins within a column has the whole of it. */
function slotsOf({ session: { day, start, end } }: Line): Slots | undefined {
  if (start === undefined) return undefined
  const first = Math.floor(columnsTo(day, start))
  const last = end === undefined ? first + openEnd : Math.ceil(columnsTo(day, end))
  return { start: first, end: Math.max(last, first + 1) }
}

/** Whole hours that hold every session; none where there is none. */
function columnsOf(slots: readonly Slots[]): Slots {
  if (slots.length === 0) return { start: 0, end: 0 }
  const first = Math.min(...slots.map(({ start }) => start))
  const last = Math.max(...slots.map(({ end }) => end))
  return { start: 2 * Math.floor(first / 2), end: 2 * Math.ceil(last / 2) }
}

const placesOf = ({ session: { place } }: Line): readonly string[] =>
  typeof place === 'string' ? [place] : place

function districtOf(id: string): GridDistrict {
  return id === 'online' || id === 'unknown' ? id : venue(id).district
}

/** A day as a table, and beside it what has no hours. */
export function gridDay({ day, lines }: ProgrammeDay): GridDay {
  const placed = lines.flatMap((line) => {
    const slots = slotsOf(line)
    return slots === undefined ? [] : [{ ...line, ...slots }]
  })
  const columns = columnsOf(placed)
  const ids = [...venues().map(({ id }) => id), ...elsewhere]
  const rows = ids.map((id) => {
    const here = placed.filter((line) => placesOf(line).includes(id))
    return { id, lanes: inLanes(here).map((lane) => cellsOf(lane, columns)) }
  })
  const groups = [...districts, ...elsewhere].map((district) => ({
    district,
    venues: rows.filter(({ id, lanes }) => lanes.length > 0 && districtOf(id) === district),
  }))
  const timeless = lines.filter((line) => slotsOf(line) === undefined)
  return { day, timeless, columns, groups: groups.filter((group) => group.venues.length > 0) }
}
