import { Resvg } from '@resvg/resvg-js'
import satori, { type Font } from 'satori'
import sharp from 'sharp'
import { isLocale } from '../../language/locales'
import type { Element } from './element'
import { faceOf, facesFor } from './faces'
import { cardSize } from './picture'
import type { Picture } from './pictures'

type Slice = ReturnType<typeof facesFor>['slices'][number]

/** The tree with the faces of its words named, and these faces. */
function withFaces({ type, props }: Element): { element: Element; slices: Slice[] } {
  const { locale = '', children, style, ...rest } = props
  if (typeof children === 'string' && isLocale(locale)) {
    const { text, slices } = facesFor(children, locale)
    const fontFamily = slices.map(({ name }) => name).join(',')
    return {
      element: { type, props: { ...rest, children: text, style: { ...style, fontFamily } } },
      slices,
    }
  }
  if (children === undefined || typeof children === 'string')
    return { element: { type, props: { ...rest, children, style } }, slices: [] }
  const named = children.map(withFaces)
  return {
    element: { type, props: { ...rest, style, children: named.map(({ element }) => element) } },
    slices: named.flatMap(({ slices }) => slices),
  }
}

const font = async (slice: Slice): Promise<Font> => ({
  name: slice.name,
  data: await faceOf(slice),
  weight: 700,
  style: 'normal',
})

/** The SVG of a layout, its words as paths. */
export async function svgOf(layout: Element): Promise<string> {
  const { element, slices } = withFaces(layout)
  const fonts = await Promise.all([...new Set(slices)].map(font))
  return satori(element as Parameters<typeof satori>[0], { ...cardSize, fonts })
}

/** A PNG with a palette, half the size of one in full colour: cards have few colours. */
const pngOptions = { palette: true, dither: 0, effort: 1, compressionLevel: 9 } as const

/** The PNG of a picture. */
export async function pngOf({ from, width: fitted }: Picture): Promise<Buffer> {
  const svg = typeof from === 'string' ? from : await svgOf(from)
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'width', value: fitted },
    font: { loadSystemFonts: false },
  }).render()
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(pngOptions)
    .toBuffer()
}
