import type { CompassFacts } from '../schema/page'

export type City = CompassFacts['cities'][number]

interface Position {
  lat: number
  lon: number
}

/** The eight points of the compass, clockwise from north. */
export const points = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

export interface DrawnCity {
  city: City
  /** Degrees clockwise from north at which a great circle leaves for the city. */
  bearing: number
  point: (typeof points)[number]
  /** 1 for the nearest city. */
  rank: number
  /** Units from the middle of a picture of 400 by 400. */
  x: number
  y: number
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
const degrees = (value: number) => ((value * 180) / Math.PI + 360) % 360

/** First bearing of the great circle between two places, in degrees from north. */
export function bearingTo(from: Position, to: Position): number {
  const [a, b, turn] = [radians(from.lat), radians(to.lat), radians(to.lon - from.lon)]
  const east = Math.sin(turn) * Math.cos(b)
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  return degrees(Math.atan2(east, north))
}

/** Angle between two places as seen from the middle of the earth, in radians: a measure of distance. */
export function arcBetween(from: Position, to: Position): number {
  const [a, b, turn] = [radians(from.lat), radians(to.lat), radians(to.lon - from.lon)]
  return Math.acos(Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn))
}

/** Radius of the nearest and of the furthest city, and of the dot of one. */
const radius = { nearest: 58, furthest: 172, dot: 13 } as const

/**
 * Cities by their bearing from the middle; nearer ones nearer to it, in order and not to scale. Dots
 * that would cover each other are turned apart by half a degree at a time.
 */
export function drawCompass({ cities, ...home }: CompassFacts): DrawnCity[] {
  const nearestFirst = [...cities].sort((a, b) => arcBetween(home, a) - arcBetween(home, b))
  const step = (radius.furthest - radius.nearest) / Math.max(1, cities.length - 1)
  const dots = cities.map((city) => {
    const rank = nearestFirst.indexOf(city) + 1
    const bearing = bearingTo(home, city)
    return { city, rank, bearing, turned: bearing, from: radius.nearest + (rank - 1) * step }
  })
  const place = ({ turned, from }: (typeof dots)[number]) => ({
    x: from * Math.sin(radians(turned)),
    y: -from * Math.cos(radians(turned)),
  })
  for (let round = 0; round < 60; round++)
    for (const one of dots)
      for (const other of dots) {
        const [a, b] = [place(one), place(other)]
        if (one === other || Math.hypot(a.x - b.x, a.y - b.y) >= 2 * radius.dot) continue
        const isAfter = one.bearing > other.bearing
        one.turned += isAfter ? 0.5 : -0.5
        other.turned += isAfter ? -0.5 : 0.5
      }
  return dots.map((dot) => {
    const { x, y } = place(dot)
    const point = points[Math.round(dot.bearing / 45) % 8] ?? 'n'
    const { city, rank, bearing } = dot
    return { city, rank, bearing, point, x: Math.round(x), y: Math.round(y) }
  })
}
