import type { districts } from '../../model/schema/project'

export type District = (typeof districts)[number]

/** Where an item is; the district may not be known. */
export interface Place {
  venue: string
  district: District | undefined
}

/**
 * Minutes to allow from place to place. The site's own coarse estimate, not a measurement, and the
 * page says so: no sourced travel times between the districts are at hand.
 */
export const travelMinutes = { sameVenue: 0, sameDistrict: 30, neighbours: 60, far: 90 } as const

/** Districts and zones that border on each other, or lie in the same built-up area. */
const neighbours: readonly (readonly [District, District])[] = [
  ['huancui', 'hi-tech-zone'],
  ['huancui', 'etdz'],
  ['huancui', 'lingang'],
  ['hi-tech-zone', 'etdz'],
  ['hi-tech-zone', 'lingang'],
  ['etdz', 'lingang'],
  ['etdz', 'rongcheng'],
  ['lingang', 'wendeng'],
  ['wendeng', 'rongcheng'],
  ['wendeng', 'rushan'],
  ['wendeng', 'nanhai'],
  ['rushan', 'nanhai'],
]

const areNeighbours = (a: District, b: District) =>
  neighbours.some(([one, other]) => (one === a && other === b) || (one === b && other === a))

/** Minutes between two places, the same in both directions; undefined where a district is not known. */
export function minutesBetween(a: Place, b: Place): number | undefined {
  if (a.venue === b.venue) return travelMinutes.sameVenue
  if (a.district === undefined || b.district === undefined) return undefined
  if (a.district === b.district) return travelMinutes.sameDistrict
  return areNeighbours(a.district, b.district) ? travelMinutes.neighbours : travelMinutes.far
}

/**
 * Minutes from an item to another, each of which may be at several places: the shortest way, and
 * undefined as soon as one way is not known.
 */
export function shortestMinutes(from: readonly Place[], to: readonly Place[]): number | undefined {
  const ways = from.flatMap((a) => to.map((b) => minutesBetween(a, b)))
  const known = ways.filter((way) => way !== undefined)
  const isKnown = known.length > 0 && (known.length === ways.length || known.includes(0))
  return isKnown ? Math.min(...known) : undefined
}
