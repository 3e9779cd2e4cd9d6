import type { FlagColour } from './area'
import { type Sign, signs } from './signs'

/** Colours that shine; black does not. */
type Light = Exclude<FlagColour, 'black'>

/** All lights of one colour at one depth, as one path on 1000 by 150. */
export interface Glint {
  colour: Light
  opacity: number
  path: string
}

const lights = ['white', 'yellow', 'red', 'blue'] as const satisfies readonly Light[]

/** The farther from the line, the fainter. */
const depths = [
  { y: 27, opacity: 0.85 },
  { y: 68, opacity: 0.55 },
  { y: 106, opacity: 0.3 },
] as const

/** The lights of flags on the water, each below its flag and in its colours, the same at every build. */
export function glints(flown: readonly Sign[]): Glint[] {
  const cell = 1000 / Math.max(flown.length, 1)
  const dash = (index: number, depth: number, place: number, y: number) => {
    const drift = ((index * 7 + depth * 5 + place * 3) % 10) / 10
    const x = Math.round((index + 0.1 + drift * 0.5) * cell)
    const length = Math.round((0.16 + ((index + depth + place) % 3) * 0.12) * cell)
    return `M${x} ${y + place * 11 + (index % 3) * 4}h${length}`
  }
  return depths
    .flatMap(({ y, opacity }, depth) =>
      lights.map((colour) => {
        const dashes = flown.map((sign, index) => {
          const own = lights.filter((light) => signs[sign].some(([painted]) => painted === light))
          const place = own.indexOf(colour)
          return place < 0 || place > 1 + Number(depth === 0) ? '' : dash(index, depth, place, y)
        })
        return { colour, opacity, path: dashes.join('') }
      }),
    )
    .filter(({ path }) => path !== '')
}
