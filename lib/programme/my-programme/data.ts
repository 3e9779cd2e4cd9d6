import type { Place } from './travel'

/**
 * What a page knows of the programme besides its rows. Places are numbers in `venues`, as the same
 * few stand in hundreds of rows.
 */
export interface ProgrammeData {
  /** By id of the event: its share code, its `sequence`, where it is. */
  events: Record<string, [code: string, sequence: number, places: number[]]>
  /** Events that have no calendar file, as no day is known. */
  dateless: string[]
  /** Places of the sessions that are somewhere else than their event. */
  elsewhere: Record<string, number[]>
  /** Sessions that do not take place. */
  off: string[]
  venues: Venue[]
}

export interface Venue extends Place {
  /** Name and address in Chinese, for print. */
  chinese: string
}

export const placesOf = (data: ProgrammeData, event: string, session: string): Venue[] => {
  const places = data.elsewhere[session] ?? data.events[event]?.[2] ?? []
  return places.flatMap((place) => data.venues[place] ?? [])
}

/** The sequence of every event of the programme. */
export const sequences = ({ events }: ProgrammeData): Record<string, number> =>
  Object.fromEntries(Object.entries(events).map(([id, [, sequence]]) => [id, sequence]))

/** The ids that codes stand for, and the codes that stand for nothing here. */
export function idsOf({ events }: ProgrammeData, codes: readonly string[]) {
  const byCode = new Map(Object.entries(events).map(([id, [code]]) => [code, id]))
  return {
    ids: codes.flatMap((code) => byCode.get(code) ?? []),
    unknown: codes.filter((code) => !byCode.has(code)),
  }
}
