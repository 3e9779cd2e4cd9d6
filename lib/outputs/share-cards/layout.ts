import { colours, grounds } from '../../flags/colours'
import type { TextIn } from '../../language/line-breaking'
import type { Locale } from '../../language/locales'
import { type SpacedRun, spacedRuns, textWidth } from '../../language/text-width'
import type { Card } from './card'
import type { Element } from './element'
import { cardSize, markWidth, pictureSvg, places } from './picture'
import { titleLineHeight as lineHeight, setLines, setTitle } from './title'

const { margin, band, flag: flagPlace } = places
const sizes = { part: 32, facts: 30, name: 28, off: 58 } as const

type Style = Record<string, string | number>

const div = (style: Style, children: Element['props']['children']): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

const column = (style: Style, children: readonly Element[]) =>
  div({ flexDirection: 'column', alignItems: 'flex-start', ...style }, children)

const run = ({ text, space }: SpacedRun, locale: Locale): Element => ({
  type: 'div',
  props: {
    locale,
    style: { display: 'flex', whiteSpace: 'pre', marginLeft: `${space}em` },
    children: text,
  },
})

/** One line, which never breaks by itself. */
const line = ({ text, locale }: TextIn, style: Style, more: readonly Element[] = []) =>
  div(
    {
      position: 'relative',
      height: Math.round(Number(style.fontSize) * lineHeight),
      alignItems: 'center',
      ...style,
    },
    [...spacedRuns(text, locale).map((each) => run(each, locale)), ...more],
  )

/** A stroke through the whole of a line. */
const stroke = (size: number): Element => ({
  type: 'div',
  props: {
    style: {
      position: 'absolute',
      left: 0,
      right: 0,
      top: Math.round(size * 0.6),
      height: Math.max(4, Math.round(size / 13)),
      background: grounds.foam,
    },
  },
})

const picture = (card: Card, markLeft: number): Element => ({
  type: 'img',
  props: {
    src: `data:image/svg+xml;base64,${Buffer.from(pictureSvg(card, markLeft)).toString('base64')}`,
    ...cardSize,
    style: { position: 'absolute', left: 0, top: 0 },
  },
})

const widthOf = ({ text, locale }: TextIn, size: number) =>
  Math.ceil(textWidth(text, locale) * size)

/** How wide a title may be: it keeps clear of the flag, and on the card of the line of its mast. */
function titleWidth({ flag, dressed }: Card): number {
  if (dressed !== undefined) return 740
  return (flag === undefined ? cardSize.width - margin : flagPlace.left - 32) - margin
}

/** How high a title may be, between what stands above it and the day. */
function heightFor({ off, dressed }: Card): number {
  if (dressed !== undefined) return 180
  return off === undefined ? 308 : 276
}

/** The title with what stands above and below it. */
function titleBlock(card: Card): Element {
  const { part, title, below, off, dressed } = card
  const width = titleWidth(card)
  const { size, lines } = setTitle(title, width, heightFor(card))
  const small = (words: TextIn | undefined, color: string) =>
    setLines(words, width, sizes.part).map((each) => line(each, { fontSize: sizes.part, color }))
  const place: Style =
    dressed === undefined
      ? { top: off === undefined ? 56 : band + 32 }
      : { top: 205, height: 300, justifyContent: 'center' }
  return column({ position: 'absolute', left: margin, ...place }, [
    ...(off === undefined ? small(part, grounds.foam) : []),
    column(
      { marginTop: part === undefined || off ? 0 : 10, marginBottom: 12 },
      lines.map((each) => line(each, { fontSize: size }, off ? [stroke(size)] : [])),
    ),
    ...small(below, colours.yellow),
  ])
}

/** A day in figures of its own size, and the word for day, where a language has one, in smaller ones. */
function numeralOf({ text, locale }: TextIn) {
  const [, figures = text, word = ''] = /^(.*\d)(\D*)$/.exec(text) ?? []
  const size = figures.length > 2 ? 112 : 150
  const parts = [
    { text: figures, locale, size },
    { text: word, locale, size: 48 },
  ].filter((part) => part.text !== '')
  const width = parts.reduce((sum, part) => sum + widthOf(part, part.size), 0)
  const element = div(
    { alignItems: 'flex-end' },
    parts.map((part) =>
      line(part, { fontSize: part.size, height: part.size * 0.8, color: colours.yellow }),
    ),
  )
  return { width, element }
}

/** The day and what stands beside it, at the foot of the card above the name. */
function dayBlock({ day, facts = [] }: Card): Element[] {
  if (day === undefined && facts.length === 0) return []
  const gap = 28
  const numeral = day && numeralOf(day.numeral)
  const room = cardSize.width - 2 * margin - (numeral === undefined ? 0 : numeral.width + gap)
  const beside = facts.flatMap((each) => setLines(each, room, sizes.facts)).slice(0, 3)
  return [
    div({ position: 'absolute', left: margin, bottom: 54, alignItems: 'flex-end' }, [
      ...(day && numeral
        ? [
            column({ marginRight: gap }, [
              ...(day.above.text === '' ? [] : [line(day.above, { fontSize: sizes.facts })]),
              numeral.element,
            ]),
          ]
        : []),
      column(
        { marginBottom: 34 },
        beside.map((each) => line(each, { fontSize: sizes.facts, height: 42 })),
      ),
    ]),
  ]
}

/** A card as satori draws it. The same card gives the same tree, and needs no file for it. */
export function layout(card: Card): Element {
  const { name, off } = card
  const nameWidth = name === undefined ? 0 : widthOf(name, sizes.name) + 16
  const markLeft = cardSize.width - margin - nameWidth - (markWidth - 24)
  return div({ ...cardSize, color: grounds.foam, fontWeight: 700 }, [
    picture(card, markLeft),
    ...(off
      ? [
          div({ position: 'absolute', left: margin, top: 0, height: band, alignItems: 'center' }, [
            line(off, { fontSize: sizes.off }),
          ]),
        ]
      : []),
    titleBlock(card),
    ...dayBlock(card),
    ...(name
      ? [
          div(
            {
              position: 'absolute',
              left: cardSize.width - margin - nameWidth + 16,
              top: places.mark.top,
              height: places.mark.size,
              alignItems: 'center',
            },
            [line(name, { fontSize: sizes.name })],
          ),
        ]
      : []),
  ])
}
