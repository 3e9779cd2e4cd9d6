import { qrLine } from '@/components/ui/qr-line'

const namespace = 'http://www.w3.org/2000/svg'

function shape(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

/** A text as a QR code, dark on white in every mode; undefined where it is too long for one. */
export function qrPicture(text: string, name: string): SVGElement | undefined {
  const line = qrLine(text)
  if (line === undefined) return undefined
  const size = String(line.size)
  const picture = shape('svg', {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': name,
    class: 'qr',
    'shape-rendering': 'crispEdges',
  })
  picture.append(
    shape('rect', { width: size, height: size, fill: '#fff' }),
    shape('path', { d: line.d, fill: 'none', stroke: '#000', 'stroke-dasharray': line.dashes }),
  )
  return picture
}
