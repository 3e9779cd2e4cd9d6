import { colours, grounds } from '../../flags/colours'
import { boxedFlag, flagSvg, markSvg, waterSvg } from '../../flags/cover'
import { hang, mastOf, placesOn, ropePath } from '../../flags/rope'
import { type Sign, sizeOf } from '../../flags/signs'
import type { Card } from './card'

/** Pixels of a card, as Open Graph readers expect them. */
export const cardSize = { width: 1200, height: 630 } as const

/** Where things stand on a card; the words keep clear of them. */
export const places = {
  margin: 64,
  band: 104,
  /** The flag of the kind: its box, below the band where there is one. */
  flag: { left: 886, top: 64, topBelowBand: 140, size: 250 },
  /** The top of the mark; it stands left of the name, which ends at the margin. */
  mark: { top: 560, size: 36 },
  /** Top of the highest wave. */
  water: 420,
  waterBelowLine: 520,
} as const

const { width, height } = cardSize
const path = (fill: string, d: string) => `<path fill="${fill}" d="${d}"/>`

/** The rope is drawn flatter than on the home page, where it spans a higher screen. */
const flatter = 0.55
const mastTop = 56

/** The flags of an edition on a rope over the masthead. */
function dressedLine(flown: readonly Sign[]): string {
  const mast = Math.round(mastOf(flown.length) * width)
  const share = width / flown.length
  const scale = Math.min(1, share / 72)
  const hung = placesOn(flown.length).map((place, index) => {
    const sign = flown[index] ?? 'W'
    const at = { x: place.x, y: Math.round(place.y * flatter), turn: place.turn * flatter }
    const left = Math.round((index + 0.5) * share - 30)
    const move = hang(at, sizeOf(sign).width, Number(scale.toFixed(2)))
    return `<g transform="translate(${left} ${mastTop})${move}">${flagSvg(sign, 0, 0, 1)}</g>`
  })
  return [
    `<path fill="none" stroke="${grounds.foam}" stroke-opacity=".7" stroke-width="2" d="${ropePath(flown.length)}" transform="translate(0 ${mastTop})scale(${width / 1000} ${flatter})"/>`,
    path(grounds.foam, `M${mast - 1} 32h3v${height}h-3z`),
    `<circle cx="${mast}" cy="32" r="6" fill="${colours.yellow}"/>`,
    ...hung,
  ].join('')
}

/** How wide the mark is, with the space behind it. */
export const markWidth = 2 * places.mark.size + 12 + 24

/**
 * Everything on a card but its words: sea, water, flags, and the band of what does not take place.
 *
 * @param markLeft where the mark begins; none where the line of flags stands for it
 */
export function pictureSvg({ flag, off, dressed }: Card, markLeft: number): string {
  const { band, mark, water, waterBelowLine } = places
  const top = dressed === undefined ? water : waterBelowLine
  const step = dressed === undefined ? 66 : 38
  const { left, size, topBelowBand, top: flagTop } = places.flag
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    path(grounds.sea, `M0 0h${width}v${height}H0z`),
    dressed === undefined ? '' : dressedLine(dressed),
    waterSvg(width, height, [top, top + step, top + 2 * step].slice(0, dressed ? 3 : 2)),
    off === undefined ? '' : path(colours.red, `M0 0h${width}v${band}H0z`),
    flag === undefined ? '' : boxedFlag(flag, left, off ? topBelowBand : flagTop, size),
    dressed === undefined ? markSvg(markLeft, mark.top, mark.size, false) : '',
    '</svg>',
  ].join('')
}
