import { encode } from 'uqr'

/** Larger ones are hard to read from a screen (J14.1). */
const maxVersion = 10

/** Dark squares of a row, neighbours as one stroke along its middle. */
function strokes(row: readonly boolean[], y: number): string {
  const text = row.map((isDark) => (isDark ? '1' : '0')).join('')
  let pen = 0
  return [...text.matchAll(/1+/g)]
    .map(({ 0: { length }, index }) => {
      const move = pen === 0 ? `M${index} ${y}.5` : `m${index - pen} 0`
      pen = index + length
      return `${move}h${length}`
    })
    .join('')
}

/**
 * A text as a QR code: a path to draw with a stroke of 1, in a square of `size` with its quiet zone
 * (ISO/IEC 18004).
 *
 * @returns undefined where the text is too long for one that can be read from a screen
 */
export function qrPath(text: string): { d: string; size: number } | undefined {
  try {
    const { data } = encode(text, { ecc: 'L', boostEcc: true, maxVersion, border: 4 })
    return { d: data.map(strokes).join(''), size: data.length }
  } catch {
    return undefined
  }
}
