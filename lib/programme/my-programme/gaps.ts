import { byStart, type TimedItem } from './conflicts'

const minute = 60_000

/** Time between two items of a day in which nothing of the plan takes place. */
export interface Gap {
  /** The item that it comes before. */
  before: string
  minutes: number
}

/** The gaps of a day; none after an item whose end is not known, as nobody knows how long it is. */
export function gapsOf(items: readonly TimedItem[]): Gap[] {
  const sorted = [...items].sort(byStart)
  return sorted.flatMap((item, at) => {
    const ends = sorted.slice(0, at).map(({ end }) => end)
    const known = ends.filter((end) => end !== undefined)
    if (known.length === 0 || known.length < ends.length) return []
    const minutes = (item.start - Math.max(...known)) / minute
    return minutes > 0 ? [{ before: item.id, minutes }] : []
  })
}
