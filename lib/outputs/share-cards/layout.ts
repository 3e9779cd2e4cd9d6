import { colours, grounds } from '../../flags/colours'
import type { TextIn } from '../../language/line-breaking'
import type { Locale } from '../../language/locales'
import { type SpacedRun, spacedRuns } from '../../language/text-width'
import type { Card } from './card'
import type { Element } from './element'
import { cardSize, pictureSvg } from './picture'
import { setLines, setTitle, small } from './title'

const left = 80
const textWidth = 820
const lineHeight = 1.22
const betweenParts = 16

type Style = Record<string, string | number>

const div = (style: Style, children: Element['props']['children']): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

const run = ({ text, space }: SpacedRun, locale: Locale): Element => ({
  type: 'div',
  props: {
    locale,
    style: { display: 'flex', whiteSpace: 'pre', marginLeft: `${space}em` },
    children: text,
  },
})

/** One line, which never breaks by itself. */
const line = ({ text, locale }: TextIn, style: Style) =>
  div(
    { height: Math.round(Number(style.fontSize) * lineHeight), alignItems: 'center', ...style },
    spacedRuns(text, locale).map((each) => run(each, locale)),
  )

/** Words in small letters, on several lines where needed. */
const words = (given: TextIn | undefined, style: Style) =>
  setLines(given, textWidth).map((each) => line(each, { fontSize: small, ...style }))

const picture = (card: Card): Element => ({
  type: 'img',
  props: {
    src: `data:image/svg+xml;base64,${Buffer.from(pictureSvg(card.signs)).toString('base64')}`,
    ...cardSize,
    style: { position: 'absolute', left: 0, top: 0 },
  },
})

/** A card as satori draws it. The same card gives the same tree, and needs no file for it. */
export function layout(card: Card): Element {
  const { size, lines } = setTitle(card.title, textWidth)
  const column: Style = {
    position: 'absolute',
    left,
    top: 64,
    width: textWidth,
    height: 450,
    flexDirection: 'column',
    justifyContent: card.name === undefined ? 'center' : 'space-between',
  }
  return div({ ...cardSize, color: grounds.foam, fontWeight: 700 }, [
    picture(card),
    div(column, [
      div({ flexDirection: 'column' }, words(card.name, {})),
      div({ flexDirection: 'column' }, [
        ...words(card.part, { color: colours.yellow }),
        ...lines.map((each, place) =>
          line(each, { fontSize: size, marginTop: place === 0 ? betweenParts : 0 }),
        ),
      ]),
    ]),
  ])
}
