import type { Element, ElementContent, Parents } from 'hast'
import { memo } from '../../base/memo'
import { headingParts } from '../../language/line-breaking'
import { isLocale, type Locale } from '../../language/locales'

/** Elements whose lines break between words only; running text breaks where the language allows it. */
const keepAll = new Set(
  'h1 h2 h3 h4 dt dd th td li summary legend label button figcaption caption'.split(' '),
)

/** Elements whose text no reader sees as lines; `i` is for ears only (components/ui/ClockText.tsx). */
const skipped = new Set('script style template svg math pre code textarea select i'.split(' '))

const partsOf = memo((locale: Locale, text: string) => headingParts(locale, text))

/** The language that an element begins, of those of the site. */
function languageOf({ properties: { lang } }: Element): Locale | undefined {
  const [primary = ''] = typeof lang === 'string' ? lang.split('-') : []
  return isLocale(primary) ? primary : undefined
}

/** Links that look like buttons break as buttons do. */
const isButton = ({ tagName, properties: { className } }: Element): boolean =>
  tagName === 'a' && Array.isArray(className) && className.some((name) => buttons.has(String(name)))
const buttons = new Set(['button', 'button-primary'])

/** Elements that the style sheet may lay out as a row of boxes, in which the words stay one box. */
const rows = new Set('label button summary'.split(' '))

const isRow = (child: Element, parent: Parents): boolean =>
  rows.has(child.tagName) ||
  isButton(child) ||
  (child.tagName === 'a' && parent.type === 'element' && parent.tagName === 'li')

const element = (tagName: string, children: Element['children'] = []): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})

/** After these a line may break anyway (UAX 14), so that a page of hundreds of rows needs fewer elements. */
const breaksItself = /[ \u3000、，。；！？]$/

/** A mark before a number would take the space that the style sheet puts there. */
const beginsWithNumber = /^[0-9]/

/** The text, with a `<wbr>` between its words; controls are short enough to keep a word with its number. */
function marked(locale: Locale, text: string, isInRow: boolean): ElementContent[] {
  const parts = partsOf(locale, text)
  return parts.flatMap((value, place) => {
    const before = parts[place - 1]
    const needsMark =
      before !== undefined &&
      !breaksItself.test(before) &&
      !(isInRow && beginsWithNumber.test(value))
    return [...(needsMark ? [element('wbr')] : []), { type: 'text' as const, value }]
  })
}

/**
 * Puts a `<wbr>` between the words of headings, labels and lists: Chinese and Japanese have no
 * spaces, and no browser knows both their words. The style sheet (`word-break: keep-all`) lets such
 * lines break there only.
 */
export function markPhrases(
  parent: Parents,
  locale?: Locale,
  { isKeepAll = false, isInRow = false } = {},
): void {
  parent.children = parent.children.flatMap((child) => {
    if (child.type === 'text' && isKeepAll && locale !== undefined) {
      const parts = marked(locale, child.value, isInRow)
      const hasMarks = parts.some(({ type }) => type === 'element')
      return isInRow && hasMarks ? [element('span', parts)] : parts
    }
    if (child.type !== 'element' || skipped.has(child.tagName)) return [child]
    markPhrases(child, languageOf(child) ?? locale, {
      isKeepAll: isKeepAll || keepAll.has(child.tagName) || isButton(child),
      isInRow: isRow(child, parent),
    })
    return [child]
  }) as typeof parent.children
}
