import { coverSize, coverSvg } from '../../flags/cover'
import type { Sign } from '../../flags/signs'
import type { Card } from './card'
import type { Element } from './element'
import { layout } from './layout'
import { addressOf } from './name'
import { cardSize } from './picture'

/** A picture that a page names and the build draws. */
export interface Picture {
  /** Address on the site. */
  src: string
  width: number
  height: number
  /** What it is drawn from: words in a layout, or an SVG without words. */
  from: Element | string
}

/** The share card of a page. @param path its address with its language: `/zh/news/` */
export function cardPicture(path: string, card: Card): Picture {
  const from = layout(card)
  const [locale = '', ...rest] = path.split('/').filter(Boolean)
  const name = locale === '' ? 'week' : `${locale}/${rest.join('-') || 'home'}`
  return { src: addressOf(name, from), ...cardSize, from }
}

/** Half as large again as it is ever shown, and more than the 300 pixels that WeChat asks for. */
const coverScale = 1.5

/**
 * A cover as a picture, for readers that know no SVG: WeChat shows the first picture of a page beside
 * its title. It has no words, so that all pages with a flag share it in all languages.
 */
export function coverPicture(flag?: Sign): Picture {
  const from = coverSvg(flag)
  const size = { width: coverSize.width * coverScale, height: coverSize.height * coverScale }
  return { src: addressOf(`cover/${flag ?? 'mark'}`, from), ...size, from }
}
