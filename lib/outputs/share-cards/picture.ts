import { colours, grounds } from '../../flags/colours'
import { type Sign, signs, sizeOf } from '../../flags/signs'

/** Pixels of a card, as Open Graph readers expect them. */
export const cardSize = { width: 1200, height: 630 } as const

const halyardX = 968
const halyard = 4
const tallest = 500
const largest = 1.9
/** Steps of the scale, so that the edges of flags, in units of 20, fall on whole pixels. */
const step = 0.05
const gap = 8
const middle = 292

const swells =
  'M0 60V40C90 40 90 10 180 10S270 40 360 40 450 10 540 10 630 40 720 40 810 10 900 10 990 40 1080 40 1170 10 1260 10 1350 40 1440 40V60z'

const path = (fill: string, d: string, more = '') => `<path fill="${fill}" d="${d}"${more}/>`
const group = (transform: string, inside: string) => `<g transform="${transform}">${inside}</g>`

/** A hoist of any length, as large as the card allows, flying from its halyard. */
function hoist(flown: readonly Sign[]): string {
  const heights = flown.map((sign) => sizeOf(sign).height)
  const above = (place: number) =>
    heights.slice(0, place).reduce((sum, height) => sum + height + gap, 0)
  const whole = above(flown.length) - gap
  const scale = Math.min(largest, Math.floor(tallest / whole / step) * step).toFixed(2)
  const top = middle - (whole * Number(scale)) / 2
  return flown
    .map((sign, place) => {
      const y = Math.round(top + above(place) * Number(scale))
      const areas = signs[sign].map(([colour, d]) => path(colours[colour], d)).join('')
      return group(`translate(${halyardX} ${y})scale(${scale})`, areas)
    })
    .join('')
}

/** Everything on a card but its words: the sea, its swell, and the hoist. */
export function pictureSvg(flown: readonly Sign[]): string {
  const { width, height } = cardSize
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    path(grounds.sea, `M0 0h${width}v${height}H0z`),
    path(grounds.foam, `M${halyardX - halyard} 0h${halyard}v${height}h-${halyard}z`),
    hoist(flown),
    path(
      grounds.foam,
      swells,
      ` transform="translate(0 ${height - 50})scale(${width / 1440} 0.84)"`,
    ),
    '</svg>',
  ].join('')
}
