import { encode } from 'uqr'

const namespace = 'http://www.w3.org/2000/svg'

/** Larger ones are hard to read from a screen (J14.1). */
const maxVersion = 10

/** Dark squares of a row, neighbours as one stroke. */
function strokes(row: readonly boolean[], y: number): string {
  const text = row.map((isDark) => (isDark ? '1' : '0')).join('')
  return [...text.matchAll(/1+/g)]
    .map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('')
}

function shape(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

/** A text as a QR code, dark on white in every mode; undefined where it is too long for one. */
export function qrPicture(text: string, name: string): SVGElement | undefined {
  try {
    const { data } = encode(text, { ecc: 'L', boostEcc: true, maxVersion, border: 4 })
    const size = data.length
    const picture = shape('svg', {
      viewBox: `0 0 ${size} ${size}`,
      role: 'img',
      'aria-label': name,
      class: 'qr',
      'shape-rendering': 'crispEdges',
    })
    picture.append(
      shape('rect', { width: String(size), height: String(size), fill: '#fff' }),
      shape('path', { d: data.map(strokes).join(''), fill: '#000' }),
    )
    return picture
  } catch {
    return undefined
  }
}
