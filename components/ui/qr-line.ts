import { encode } from 'uqr'

/** Larger ones are hard to read from a screen. */
const maxVersion = 10

/** A QR code as one line that runs to and fro over its rows, and the dashes of that line. */
export interface QrLine {
  /** SVG path, to be drawn one unit wide with butt caps. */
  d: string
  /** `stroke-dasharray`: dark and light runs in turn, the dark one first. */
  dashes: string
  /** Width and height in modules, quiet zone included. */
  size: number
}

const inTurn = (row: readonly boolean[], y: number) => (y % 2 === 0 ? row : [...row].reverse())

/**
 * A text as a QR code (ISO/IEC 18004), in a form that takes a page the fewest bytes.
 *
 * @returns undefined where the text is too long for one that can be read from a screen
 */
export function qrLine(text: string): QrLine | undefined {
  try {
    const { data } = encode(text, { ecc: 'L', boostEcc: true, maxVersion, border: 4 })
    const size = data.length
    // Between two rows the line goes down by one module, which lies in the light quiet zone.
    const modules = data.map((row, y) => inTurn(row, y).map(Number).join('')).join('0')
    const runs = modules.match(/1+|0+/g) ?? []
    const rows = data.map((_, y) => `h${y % 2 === 0 ? size : -size}`)
    return {
      d: `M0 .5${rows.join('v1')}`,
      dashes: [0, ...runs.map(({ length }) => length)].join(' '),
      size,
    }
  } catch {
    return undefined
  }
}
