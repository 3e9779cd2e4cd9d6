import { colours, grounds } from './colours'
import { mark } from './mark'
import { type Sign, signs, sizeOf } from './signs'

/** Units of a cover; the shape of a share card, 1200 by 630. */
export const coverSize = { width: 480, height: 252 } as const

/** The box that the flag of a kind fills, and the place of the mark. */
const flagBox = 148
const markBox = { size: 64, gap: 10, edge: 4 } as const

const path = (fill: string, d: string) => `<path fill="${fill}" d="${d}"/>`
const box = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h-${width}z`

/** A flag whose box begins at a point. */
export const flagSvg = (sign: Sign, x: number, y: number, scale: number) => {
  const areas = signs[sign].map(([colour, d]) => path(colours[colour], d)).join('')
  return `<g transform="translate(${x} ${y})scale(${Number(scale.toFixed(3))})">${areas}</g>`
}

/** The flag as large as a square box allows, in its middle. */
export function boxedFlag(sign: Sign, left: number, top: number, size: number): string {
  const { width, height } = sizeOf(sign)
  const scale = size / Math.max(width, height)
  const x = left + (size - width * scale) / 2
  const y = top + (size - height * scale) / 2
  return flagSvg(sign, Math.round(x), Math.round(y), scale)
}

/** The two flags of the mark, each with an edge, beside or below each other. */
export function markSvg(x: number, y: number, size: number, isColumn: boolean, edge = 3): string {
  const gap = edge * 4
  return mark
    .map((sign, place) => {
      const along = place * (size + gap)
      const [left, top] = isColumn ? [x, y + along] : [x + along, y]
      const ground = path(
        grounds.foam,
        box(left - edge, top - edge, size + 2 * edge, size + 2 * edge),
      )
      return ground + boxedFlag(sign, left, top, size)
    })
    .join('')
}

/**
 * The picture of a page for readers that show the first picture of a page beside its title: the
 * flag of a kind of event over the sea, else the mark. A whole SVG without words and style sheet.
 */
export function coverSvg(flag?: Sign): string {
  const { width, height } = coverSize
  const { size, gap, edge } = markBox
  const flown =
    flag === undefined
      ? markSvg((width - size) / 2, (height - 2 * size - gap) / 2 - 14, size, true, edge)
      : boxedFlag(flag, (width - flagBox) / 2, (height - flagBox) / 2 - 14, flagBox)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    path(grounds.sea, box(0, 0, width, height)),
    waterSvg(width, height, [206, 226]),
    flown,
    '</svg>',
  ].join('')
}

const depths = [grounds.sea2, grounds.sea3, grounds.sea4] as const

/** Calm water from each of the heights to the bottom, each layer brighter than the one above. */
export function waterSvg(width: number, height: number, tops: readonly number[]): string {
  const wave = width / 4
  return tops
    .map((top, place) => {
      const rise = (place % 2 === 0 ? -1 : 1) * (width / 60)
      const curve = `c${wave / 2} ${rise} ${wave / 2} ${rise} ${wave} 0s${wave / 2} ${-rise} ${wave} 0`
      const d = `M0 ${top}${curve}s${wave / 2} ${rise} ${wave} 0s${wave / 2} ${-rise} ${wave} 0V${height}H0z`
      return path(depths[place] ?? grounds.sea4, d)
    })
    .join('')
}
