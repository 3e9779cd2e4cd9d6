import type { Size } from './signs'

/** Units of a flag's side, as the flags are drawn. */
const side = 60

/** A place on the rope. */
export interface Place {
  /** Units to the side of the middle of its share, clear of the mast. */
  x: number
  /** Units below the masthead. */
  y: number
  /** Degrees. */
  turn: number
}

/** How high the rope and its flags are, in units. */
export const ropeHeight = 200

/** Where the rope meets the edges of the page, and how low its bends pull it, below the masthead. */
const left = { end: 124, pull: 132 } as const
const right = { end: 122, pull: 74 } as const

/** Width of the page in units, about halfway between a phone's and a desk's: only turns depend on it. */
const pageWidth = 1050

/** Flags hang rather than lie on the rope: they turn less than it does. */
const give = 0.7

/** How far the flags beside the mast stay off it. */
const clearance = 9

/** Where the mast stands, as a share of the page: between two flags, right of the words. */
export const mastOf = (count: number) => (count < 3 ? 0.7 : Math.round(count * 0.7) / count)

/** Height and slope of a quadratic curve whose middle point lies halfway, so that x grows evenly. */
const bend = (from: number, pull: number, to: number, t: number) => ({
  y: (1 - t) ** 2 * from + 2 * t * (1 - t) * pull + t ** 2 * to,
  slope: 2 * (1 - t) * (pull - from) + 2 * t * (to - pull),
})

/** Where `count` flags hang, evenly spaced, on a rope from edge to edge over the masthead. */
export function placesOn(count: number): Place[] {
  const mast = mastOf(count)
  return Array.from({ length: count }, (_, index) => {
    const x = (index + 0.5) / count
    const isLeft = x < mast
    const { y, slope } = isLeft
      ? bend(left.end, left.pull, 0, x / mast)
      : bend(0, right.pull, right.end, (x - mast) / (1 - mast))
    const run = (isLeft ? mast : 1 - mast) * pageWidth
    const turn = Math.round((Math.atan(slope / run) * 180 * give) / Math.PI)
    const isBeside = Math.abs(x - mast) < 1 / count
    const side = isLeft ? -clearance : clearance
    return { x: isBeside ? side : 0, y: Math.round(y), turn }
  })
}

/** The rope itself, on 1000 by `ropeHeight`. */
export function ropePath(count: number): string {
  const mast = Math.round(mastOf(count) * 1000)
  return `M0 ${left.end}Q${mast / 2} ${left.pull} ${mast} 0Q${(mast + 1000) / 2} ${right.pull} 1000 ${right.end}`
}

/** Scale of a flag that stands for `count` of `most` events, so that its area grows with them. */
export const scaleFor = (count: number, most: number) =>
  Number(Math.max(0.62, Math.sqrt(count / most)).toFixed(2))

/** Moves a flag of `width` from its own box to its place on the rope. */
export const hang = ({ x, y, turn }: Place, width: number, scale: number) =>
  `translate(${side / 2 + x} ${y})rotate(${turn})${scale === 1 ? '' : `scale(${scale})`}translate(${-width / 2} 3)`

/** The same for a flag that is drawn to fit a square box, in which a pennant has room above it. */
export function hangBox(place: Place, { width, height }: Size, scale: number): string {
  const above = Math.round(Math.max(0, side - (side * height) / width) / 2)
  return hang({ ...place, y: place.y - Math.round(above * scale) }, side, scale)
}
