import { callSign } from './call-sign'
import { colours, grounds } from './colours'
import { type Sign, type Size, signs, sizeOf } from './signs'

/** Flags on one halyard, in units of flags, and where the column stands on the cover. */
export interface Column {
  x: number
  y: number
  scale: number
  signs: readonly { sign: Sign; y: number }[]
}

/** The picture of an item: what it is on the first halyard, its call sign on the others. */
export interface Cover {
  /** Path of the halyards. */
  halyards: string
  columns: readonly Column[]
}

/** Units of a cover; the shape of a share card, 1200 by 630. */
export const coverSize: Size = { width: 480, height: 252 }

const top = 30
/** The largest box of the flags on the first halyard. */
const headSize: Size = { width: 200, height: coverSize.height - 2 * top }
const callScale = 0.95
const halyards = { head: 24, first: 236, second: 358 } as const

/** Flags one below the other, `gap` units apart. */
function stack(flown: readonly Sign[], gap: number) {
  let y = 0
  const placed = flown.map((sign) => {
    const place = { sign, y }
    y += sizeOf(sign).height + gap
    return place
  })
  return { placed, height: y - gap }
}

function headColumn(head: readonly Sign[]): Column {
  const { placed, height } = stack(head, 8)
  const width = Math.max(...head.map((sign) => sizeOf(sign).width))
  const scale = Math.min(headSize.height / height, headSize.width / width)
  return { x: halyards.head, y: top, scale: Number(scale.toFixed(2)), signs: placed }
}

const callColumn = (x: number, flown: readonly Sign[]): Column => ({
  x,
  y: top,
  scale: callScale,
  signs: stack(flown, 11).placed,
})

/**
 * A hoist that no other item has, the same at every build.
 *
 * @param head flags of what the item is, from `meanings.ts`: one or two
 * @param id of the item
 */
export function cover(head: readonly Sign[], id: string): Cover {
  const call = callSign(id, head)
  const lines = Object.values(halyards).map((x) => `M${x - 2} 0h2v${coverSize.height}h-2z`)
  return {
    halyards: lines.join(''),
    columns: [
      headColumn(head),
      callColumn(halyards.first, call.slice(0, 3)),
      callColumn(halyards.second, call.slice(3)),
    ],
  }
}

const short = (value: number) => String(value).replace(/^0\./, '.')
const path = (fill: string, d: string) => `<path fill="${fill}" d="${d}"/>`

function signSvg({ sign, y }: Column['signs'][number]): string {
  const areas = signs[sign].map(([colour, d]) => path(colours[colour], d)).join('')
  return y === 0 ? areas : `<g transform="translate(0 ${y})">${areas}</g>`
}

const columnSvg = ({ x, y, scale, signs }: Column) =>
  `<g transform="translate(${x} ${y})scale(${short(scale)})">${signs.map(signSvg).join('')}</g>`

/** The cover as a whole SVG file of less than 1.5 kB, without words and without style sheet. */
export function coverSvg(head: readonly Sign[], id: string): string {
  const { halyards, columns } = cover(head, id)
  const { width, height } = coverSize
  const ground = path(grounds.sea, `M0 0h${width}v${height}H0z`)
  const lines = path(grounds.foam, halyards)
  const flown = columns.map(columnSvg).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${ground}${lines}${flown}</svg>`
}
