import type { FlagColour } from './area'
import { type Sign, signs } from './signs'

/** Colours that shine; black does not. */
type Light = Exclude<FlagColour, 'black'>

/** A row of lights of one colour on 1000 by 150, drawn as the dashes of one line. */
export interface Glint {
  colour: Light
  opacity: number
  y: number
  /** Lengths of dashes and of the water between them. */
  dashes: string
}

const lights = ['white', 'yellow', 'red', 'blue'] as const satisfies readonly Light[]

/** The farther from the line, the fainter. */
const depths = [
  { y: 26, opacity: 0.85 },
  { y: 66, opacity: 0.55 },
  { y: 103, opacity: 0.3 },
] as const

/** The lights of the flags that fly, in their colours, the same at every build. */
export function glints(flown: readonly Sign[]): Glint[] {
  const own = lights.filter((light) =>
    flown.some((sign) => signs[sign].some(([colour]) => colour === light)),
  )
  return depths.flatMap(({ y, opacity }, depth) =>
    own.map((colour, place) => ({
      colour,
      opacity,
      y: y + place * 6,
      dashes: `0 ${9 + ((place * 37 + depth * 23) % 60)} ${16 + depth * 4} ${94 - depth * 9 + place * 7} ${28 - place * 4} ${61 + place * 11}`,
    })),
  )
}
